package yidan.casework.investigation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Needs;
import yidan.casework.CaseGates;
import yidan.casework.CaseStages;
import yidan.casework.EnforcementCase;
import yidan.casework.arrears.CourtWindow;
import yidan.casework.execution.Succession;
import yidan.casework.paper.Phrases;
import yidan.casework.review.LegalReview;
import yidan.evidence.PartyProof;
import yidan.party.Party;
import yidan.party.PartyKind;
import yidan.rule.Clocks;
import yidan.rule.Terms;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/**
 * 变更当事人：合并、分立、改制的，由承受权利义务的人承受；公民死亡的，决定作出以前终止调查，决定作出以后由义务承受人履行。已经事先告知的，重新告知；已经催告的，重新催告；代履行随之变更，重新催告、重新决定。
 * Source: 行政处罚法 第五十九条（一）、第四十四条; 行政强制法 第四十条、第五十四条; 临政发〔2023〕14号 一、九 第九条（二）2.
 *
 * @param proof what shows that it took over the duties
 * @param identity what says who the successor is
 * @param copyChecker 核对人: where it is a copy, who compared it with the original that the successor gave
 * @param files hashes of its stored scan or photo
 */
@By(
        value = {Role.OFFICER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({CaseStages.INVESTIGATING, CaseStages.INVESTIGATED, CaseStages.NOTIFIED, CaseStages.DECIDED, CaseStages.SERVED})
@Needs({CaseGates.HANDLER})
@Basis({"cn-penalty-2021:#59", "cn-compulsion-2011:#40", "linyi-14:1.9#9"})
public record PutSuccessor(
        Id<EnforcementCase> on,
        Long seen,
        @NotNull SuccessionGround ground,
        @NotNull PartyKind partyKind,
        @NotBlank @Size(max = 120) String partyName,
        @Size(max = 18) String partyNumber,
        @Size(max = 100) String representative,
        @Size(max = 120) String address,
        @Size(max = 30) String phone,
        @NotBlank @Size(max = 2000) String proof,
        @NotNull PartyProof identity,
        boolean original,
        @Size(max = 100) String copyChecker,
        @NotEmpty List<String> files)
        implements ActOn<EnforcementCase>, InvestigationAct {

    private static final Set<String> DECIDED = Set.of(CaseStages.DECIDED, CaseStages.SERVED);

    @Override
    public void perform(EnforcementCase dossier, Desk desk) {
        boolean died = ground == SuccessionGround.DIED;
        if (died != dossier.party().isPerson()) {
            throw new Refusal("succession.other-kind-of-party", "cn-compulsion-2011:#40").at("ground");
        }
        if (died && !DECIDED.contains(dossier.stage())) {
            throw new Refusal("succession.dead-before-the-decision", "cn-compulsion-2011:#40").at("ground");
        }
        Party successor = new Party(partyKind, partyName, partyNumber, representative, address, phone);
        if (dossier.stage().equals(CaseStages.NOTIFIED)) {
            LegalReview.lapse(desk, dossier);
        }
        String how = Phrases.name(ground) + "，" + proof;
        Succession.passOn(desk, dossier, successor, how);
        dossier.succeed(successor, how);
        new AddPartyProof(
                        on,
                        null,
                        identity,
                        desk.today(),
                        desk.actor().organisationName(),
                        successor.name(),
                        original,
                        copyChecker,
                        files)
                .perform(dossier, desk);
        Clocks.of(desk).stop(Terms.HEARING_REQUEST, dossier);
        if (dossier.stage().equals(CaseStages.SERVED)) {
            if (dossier.performance().demandedOn().isEmpty()) {
                Clocks.of(desk).stop(Terms.DEMAND_BEFORE_COURT, dossier);
            }
            CourtWindow.keep(desk, dossier);
        }
    }
}
