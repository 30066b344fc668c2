package yidan.casework.investigation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Needs;
import yidan.casework.CaseGates;
import yidan.casework.CaseStages;
import yidan.casework.EnforcementCase;
import yidan.casework.review.LegalReview;
import yidan.evidence.Evidence;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;
import yidan.tenancy.TimeOrdered;

/**
 * 证据必须经查证属实，方可作为认定案件事实的根据；没有笔录也没有附件的，无从查证；以非法手段取得的，不得作为根据。告知以后查证属实的，再次告知；审核、讨论过的，重新进行。 Source: 行政处罚法
 * 第四十四条、第四十六条、第四十七条、第五十八条.
 */
@By(
        value = {Role.OFFICER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({CaseStages.INVESTIGATING, CaseStages.INVESTIGATED, CaseStages.NOTIFIED})
@Needs({CaseGates.HANDLER})
@Basis({"cn-penalty-2021:#46", "cn-penalty-2021:#41"})
public record VerifyEvidence(
        Id<EnforcementCase> on,
        Long seen,
        @NotNull Id<Evidence> evidence,
        boolean proved,
        @NotBlank @Size(max = 1000) String how,
        @Size(max = 1000) String monitoringReviewed)
        implements ActOn<EnforcementCase>, InvestigationAct {

    /** What no equipment of technical monitoring has gathered. */
    public VerifyEvidence(Id<EnforcementCase> on, Long seen, Id<Evidence> evidence, boolean proved, String how) {
        this(on, seen, evidence, proved, how, null);
    }

    @Override
    public void perform(EnforcementCase dossier, Desk desk) {
        Investigating.now(dossier, desk);
        Evidence piece = Evidence.of(desk.register(), dossier.uuid(), evidence);
        OnTheRecord.requireSigned(piece, desk);
        if (proved) {
            Gathered.requireDocument(dossier, piece, desk);
        }
        piece.reviewMonitoring(monitoringReviewed, proved);
        piece.verify(proved, how, desk.actor().user(), desk.today());
        if (piece.partyProof().isPresent()) {
            // Who the party is proves nothing of what it did.
            return;
        }
        LegalReview.lapse(desk, dossier);
        dossier.verifyEvidence(proved, piece.isFromParty(), TimeOrdered.at(piece.uuid()));
    }
}
