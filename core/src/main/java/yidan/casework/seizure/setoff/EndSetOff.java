package yidan.casework.seizure.setoff;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Needs;
import yidan.casework.EnforcementCase;
import yidan.casework.paper.HeldPapers;
import yidan.casework.seizure.Seizure;
import yidan.casework.seizure.SeizureGates;
import yidan.casework.seizure.SeizureStages;
import yidan.evidence.custody.CustodyItem;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/** 罚款已经抵足、缴清，或者不再拍卖的：对没有拍卖的财物解除查封、扣押，立即退还。 Source: 行政强制法 第二十八条. */
@By(
        value = {Role.HEAD},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({SeizureStages.SETTLED})
@Needs({SeizureGates.NOT_HANDLER, SeizureGates.SET_OFF})
@Basis({"cn-compulsion-2011:#28"})
public record EndSetOff(
        Id<Seizure> on,
        Long seen,
        @NotBlank @Size(max = 1000) String reasons) implements ActOn<Seizure>, SetOffAct {
    @Override
    public void perform(Seizure dossier, Desk desk) {
        List<CustodyItem> left = CustodyItem.heldBy(desk.register(), dossier.uuid()).stream()
                .filter(CustodyItem::isToAuction)
                .toList();
        if (left.isEmpty()) {
            throw new Refusal("setoff.nothing-left", "cn-compulsion-2011:#28");
        }
        UUID decision = dossier.scene().decision().orElseThrow();
        EnforcementCase of = desk.register().load(EnforcementCase.class, Id.of(dossier.caseId()));
        dossier.auction().orElseThrow().end(desk.today(), reasons);
        left.forEach(CustodyItem::fallBack);
        HeldPapers.of(of, desk).released(decision, dossier.kind(), dossier.basis(), BigDecimal.ZERO, reasons);
    }
}
