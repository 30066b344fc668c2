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
 * 作出强制执行决定（代履行另作代履行决定）：经催告逾期仍不履行且无正当理由；写明理由、依据、方式和时间；催告期间有证据证明有转移或者隐匿财物迹象的，立即决定；不得以停水、停电、停热、停燃气迫使履行。
 * Source: 行政强制法 第三十七条、第四十三条第二款.
 *
 * @param noUtilitiesCut 不采取停水、停电、停热、停燃气的方式
 * @param hiding which evidence shows that what it is about is moved or hidden, for a decision while the demand still runs; null for none
 * @param performOn from which day it is carried out; what is announced only after the notice and the party's terms as well
 */
@By(
        value = {Role.HEAD},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({EnforcementStages.OPENED, EnforcementStages.DEMANDED})
@Needs({
    EnforcementGates.NOT_SUBSTITUTED,
    EnforcementGates.NOT_HANDLER,
    EnforcementGates.DEMAND_OVER_OR_EVADED,
    EnforcementGates.HEARD,
    EnforcementGates.REVIEWED,
    EnforcementGates.CRIME_SETTLED,
    EnforcementGates.SUPERIOR_APPROVED,
    EnforcementGates.BASE_STANDS
})
@Basis({
    "cn-compulsion-2011:#37",
    "cn-compulsion-2011:#40",
    "cn-compulsion-2011:#43",
    "cn-compulsion-2011:#44",
    "linyi-13:annex-1#18",
    "linyi-14:1.4#5"
})
public record DecideEnforcement(
        Id<Enforcement> on,
        Long seen,
        @NotBlank @Size(max = 1000) String manner,
        boolean noUtilitiesCut,
        @Size(max = 2000) String hiding,
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
        dossier.execution().spareUtilities(noUtilitiesCut);
        requireDemandOver(dossier, desk);
        MajorDecision.weigh(desk, dossier, null);
        dossier.requireReviewed();
        dossier.decide(desk.actor().user(), desk.today(), manner, performOn, reasons);
        OfficialDocument decision = EnforcementPapers.of(dossier, desk).decided(manner, performOn, reasons);
        MeasureHandOver.ofExecution(desk, dossier.uuid(), dossier.party(), dossier.itemName(), decision);
        Waiting.turn(dossier, desk);
    }

    /** The demand has run out, or what it is about is moved or hidden while it runs. */
    private void requireDemandOver(Enforcement dossier, Desk desk) {
        boolean hidden = hiding != null && !hiding.isBlank();
        if (hidden && !dossier.kind().isEvadable()) {
            throw new Refusal("enforcement.nothing-to-hide", "cn-compulsion-2011:#37").at("hiding");
        }
        if (hidden) {
            dossier.execution().hasten(hiding);
        } else if (dossier.kind().isOrdered()) {
            dossier.order().demandObstacle(desk.today()).ifPresent(early -> {
                throw early.at("hiding");
            });
        }
    }
}
