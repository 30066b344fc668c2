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
import yidan.casework.CaseGates;
import yidan.casework.CaseStages;
import yidan.casework.EnforcementCase;
import yidan.casework.paper.HeldPapers;
import yidan.document.FormKind;
import yidan.document.OfficialDocument;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/**
 * 处理抽样取证的样品，通知当事人。样品仅作为证据载体，不进入扣押、罚没物品台账。 Source: 临政发〔2023〕14号 一、九 第九条（二）7, 四、九（四）（2）第一条.
 *
 * @param notice the notice with which they were taken; the latest where null
 */
@By(
        value = {Role.OFFICER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({CaseStages.INVESTIGATING, CaseStages.INVESTIGATED, CaseStages.NOTIFIED, CaseStages.DECIDED, CaseStages.SERVED})
@Needs({CaseGates.HANDLER})
@Basis({"linyi-14:1.9#9", "linyi-14:4.9d2#1"})
public record SettleSamples(
        Id<EnforcementCase> on,
        Long seen,
        Id<OfficialDocument> notice,
        @NotNull SampleFate fate,
        @NotBlank @Size(max = 1000) String reasons)
        implements ActOn<EnforcementCase>, GatheringAct {
    @Override
    public void perform(EnforcementCase dossier, Desk desk) {
        HeldPapers papers = HeldPapers.of(dossier, desk);
        OfficialDocument taken = papers.issued(FormKind.SAMPLING_NOTICE)
                .filter(paper -> notice == null || paper.uuid().equals(notice.value()))
                .reduce((first, last) -> last)
                .orElseThrow(() -> new Refusal("samples.none-taken", "cn-penalty-2021:#56").at("notice"));
        boolean settled = papers.issued(FormKind.SAMPLING_OUTCOME)
                .anyMatch(outcome -> taken.number()
                        .filter(number ->
                                number.toString().equals(outcome.fields().get("notice")))
                        .isPresent());
        if (settled) {
            throw new Refusal("samples.settled-already", "linyi-14:1.9#9").at("notice");
        }
        papers.samplesSettled(taken, fate, reasons);
    }
}
