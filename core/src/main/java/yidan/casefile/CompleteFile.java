package yidan.casefile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/** 修改备考表说明，例如案卷被退回之后。 Source: 临政发〔2023〕14号 一、九 第二条、第十三条. */
@By(
        value = {Role.OFFICER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({CaseFile.COMPILED, CaseFile.RETURNED})
@Basis("linyi-14:1.9#2")
public record CompleteFile(
        Id<CaseFile> on,
        Long seen,
        @NotBlank @Size(max = 2000) String situation,
        @Size(max = 2000) String goods,
        @Size(max = 1000) String missingWhy)
        implements ActOn<CaseFile>, CaseFileAct {

    @Override
    public void perform(CaseFile file, Desk desk) {
        Filable ended = Filable.of(desk.register(), file);
        if (!ended.team().has(desk.actor())) {
            throw new Refusal("case.not-the-handler", "linyi-14:1.9#3");
        }
        file.cover(ended);
        FilingRules.requireComplete(desk, ended, missingWhy);
        file.compiledBy(desk.actor(), desk.today());
        file.note(situation, goods, missingWhy);
    }
}
