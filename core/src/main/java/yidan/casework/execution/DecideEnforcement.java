package yidan.casework.execution;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Needs;
import yidan.casework.handover.MeasureHandOver;
import yidan.casework.major.MajorDecision;
import yidan.document.OfficialDocument;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/**
 * 作出强制执行决定（代履行另作代履行决定）：经催告逾期仍不履行且无正当理由；写明理由、依据、方式和时间。 Source: 行政强制法 第三十七条.
 *
 * @param performOn from which day it is carried out; what is announced only after the notice and the party's terms as well
 */
@By(
        value = {Role.HEAD},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({EnforcementStages.OPENED, EnforcementStages.DEMANDED})
@Needs({
    EnforcementGates.NOT_SUBSTITUTED,
    EnforcementGates.NOT_HANDLER,
    EnforcementGates.DEMAND_OVER,
    EnforcementGates.HEARD,
    EnforcementGates.REVIEWED,
    EnforcementGates.CRIME_SETTLED,
    EnforcementGates.SUPERIOR_APPROVED,
    EnforcementGates.BASE_STANDS
})
@Basis({
    "cn-compulsion-2011:#37",
    "cn-compulsion-2011:#40",
    "cn-compulsion-2011:#44",
    "linyi-13:annex-1#18",
    "linyi-14:1.4#5"
})
public record DecideEnforcement(
        Id<Enforcement> on,
        Long seen,
        @NotBlank @Size(max = 1000) String manner,
        @NotNull LocalDate performOn,
        @NotBlank @Size(max = 2000) String reasons)
        implements ActOn<Enforcement>, EnforcementAct {
    @Override
    public void perform(Enforcement dossier, Desk desk) {
        if (performOn.isBefore(desk.today())) {
            throw new Refusal("enforcement.performed-before-decided", "cn-compulsion-2011:#37").at("performOn");
        }
        if (dossier.isAnnounced() && performOn.equals(desk.today())) {
            throw new Refusal("enforcement.performed-before-announced", "cn-compulsion-2011:#44").at("performOn");
        }
        MajorDecision.weigh(desk, dossier, null);
        dossier.requireReviewed();
        dossier.decide(desk.actor().user(), desk.today(), manner, performOn, reasons);
        OfficialDocument decision = EnforcementPapers.of(dossier, desk).decided(manner, performOn, reasons);
        MeasureHandOver.ofExecution(desk, dossier.uuid(), dossier.party(), dossier.itemName(), decision);
        Waiting.turn(dossier, desk);
    }
}
