package yidan.casework.preservation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Needs;
import yidan.evidence.custody.CustodyItem;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/** 对先行登记保存的证据作出处理决定：七个工作日内；逾期的，只能返还；移送的，书面告知当事人。 Source: 行政处罚法 第五十六条. */
@By(
        value = {Role.HEAD},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({PreservationStages.HELD})
@Needs({Preservation.NOT_HANDLER})
@Basis({"cn-penalty-2021:#56"})
public record SettlePreserved(
        Id<Preservation> on,
        Long seen,
        @NotNull PreservedFate fate,
        @NotBlank @Size(max = 1000) String reasons) implements ActOn<Preservation>, PreservationAct {
    @Override
    public void perform(Preservation dossier, Desk desk) {
        dossier.settle(fate, desk.today(), desk.actor().user(), reasons);
        requireNext(dossier, desk);
        dossier.settled(desk);
        CustodyItem.holdAs(desk.register(), dossier.uuid(), fate.things());
        if (fate == PreservedFate.TRANSFER) {
            dossier.tellOfTransfer(desk);
        }
    }

    /** What is not given back at once goes somewhere: into a seizure, or to an appraisal that has been commissioned. */
    private void requireNext(Preservation dossier, Desk desk) {
        if (fate == PreservedFate.SEIZE) {
            throw new Refusal("preservation.seize-first", "cn-compulsion-2011:#18").at("fate");
        }
        boolean commissioned = Appraisal.of(desk.register(), dossier.caseId()).stream()
                .anyMatch(one -> Appraisal.COMMISSIONED.equals(one.stage()));
        if (fate == PreservedFate.APPRAISE && !commissioned) {
            throw new Refusal("preservation.no-appraisal", "cn-penalty-2021:#56").at("fate");
        }
    }
}
