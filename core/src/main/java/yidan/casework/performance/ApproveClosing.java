package yidan.casework.performance;

import jakarta.validation.constraints.Size;
import java.util.Map;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Irrevocable;
import yidan.act.Needs;
import yidan.casework.CaseGates;
import yidan.casework.CaseStages;
import yidan.casework.EnforcementCase;
import yidan.casework.paper.CasePapers;
import yidan.casework.paper.Phrases;
import yidan.casework.paper.ToldInWriting;
import yidan.casework.review.LegalReview;
import yidan.casework.seizure.Restitution;
import yidan.document.FormKind;
import yidan.rule.Clocks;
import yidan.rule.Terms;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 批准结案。 Source: 临政发〔2023〕14号 一、九 第三条、第十条. */
@By(
        value = {Role.HEAD},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({CaseStages.DECIDED, CaseStages.SERVED})
@Needs({CaseGates.NOT_HANDLER, CaseGates.WITHDRAWAL_SETTLED, CaseGates.CLOSING_PROPOSED, CaseGates.MEANS_SETTLED})
@Basis({"linyi-14:1.9#10", "linyi-14:1.9#3"})
@Irrevocable
public record ApproveClosing(
        Id<EnforcementCase> on, Long seen, @Size(max = 500) String opinion)
        implements ActOn<EnforcementCase>, PerformanceAct {
    /** Owed even when the case is closed: money for the bank, what the public is told, a crime to be sent on. */
    private static final String[] BEYOND = {
        Terms.ON_SPOT_FINE_HANDED_IN,
        Terms.ON_SPOT_FINE_TO_BANK,
        Terms.PENALTY_LICENCE_PUBLISHED,
        Terms.PENALTY_LICENCE_PUBLISHED_112,
        Terms.CRIME_REFERRAL_SENT,
        Terms.PUBLISHED_DECISION_WITHDRAWN
    };

    @Override
    public void perform(EnforcementCase dossier, Desk desk) {
        ClosingRules.check(
                dossier,
                dossier.closing().kind().orElseThrow(),
                dossier.closing().executionEnd());
        ClosingRules.checkExecutions(desk, dossier, dossier.closing().kind().orElseThrow());
        Restitution.require(desk, dossier);
        Restitution.requireRemitted(desk, dossier.uuid());
        ToldInWriting.require(desk, dossier);
        Restitution.requireHandedOver(desk, dossier);
        dossier.close(desk.today(), desk.actor().user(), opinion);
        Clocks.of(desk).stopAll(dossier, BEYOND);
        LegalReview.lapse(desk, dossier);
        boolean silent = opinion == null || opinion.isBlank();
        CasePapers.of(dossier, desk)
                .issue(
                        FormKind.CASE_CLOSING,
                        Map.of(
                                "headOpinion",
                                silent ? Phrases.of("closing.approved") : opinion,
                                "headSigned",
                                Phrases.signedOff(desk)));
    }
}
