package yidan.casework.seizure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Needs;
import yidan.casework.CaseGates;
import yidan.casework.CaseStages;
import yidan.casework.EnforcementCase;
import yidan.casework.Holdings;
import yidan.casework.penalty.PenaltyKind;
import yidan.evidence.custody.CustodyItem;
import yidan.evidence.custody.HeldAs;
import yidan.evidence.custody.Thing;
import yidan.files.Attachment;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/**
 * 登记没收的物品：没有查封、扣押，由当事人交来或者执行没收时收取的，进入台账。 Source: 行政处罚法 第七十四条;
 * 临政发〔2023〕14号 四、九（四）（2）第一条、第六条.
 *
 * @param things one to a line: 名称；规格；单位；数量
 * @param place where they lie until the custodian takes them in
 */
@By(
        value = {Role.OFFICER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({CaseStages.DECIDED, CaseStages.SERVED})
@Needs({CaseGates.HANDLER, CaseGates.PUNISHED, CaseGates.IN_FORCE})
@Basis({"linyi-14:4.9d2#6", "linyi-14:4.9d2#1", "cn-penalty-2021:#74"})
public record ListConfiscated(
        Id<EnforcementCase> on,
        Long seen,
        @NotEmpty List<String> things,
        @NotBlank @Size(max = 200) String place,
        List<String> files)
        implements ActOn<EnforcementCase>, AskingAct {
    @Override
    public void perform(EnforcementCase dossier, Desk desk) {
        boolean confiscated = dossier.penalty()
                .filter(one -> one.kinds().contains(PenaltyKind.CONFISCATION_OF_GOODS))
                .isPresent();
        if (!confiscated) {
            throw new Refusal("goods.not-confiscated", "cn-penalty-2021:#74");
        }
        CustodyItem.list(
                desk, Holdings.of(dossier), dossier.uuid(), HeldAs.CONFISCATED, place.strip(), Thing.parse(things));
        Attachment.attach(desk, dossier, dossier.uuid(), files);
    }
}
