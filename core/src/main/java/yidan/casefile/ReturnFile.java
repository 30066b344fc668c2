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

/** 退回案卷，写明需要补正的内容。 Source: 临政发〔2023〕14号 一、九 第三条. */
@By(
        value = {Role.HEAD, Role.ARCHIVIST},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({CaseFile.COMPILED, CaseFile.APPROVED})
@Basis("linyi-14:1.9#3")
public record ReturnFile(
        Id<CaseFile> on,
        Long seen,
        @NotBlank @Size(max = 1000) String reasons) implements ActOn<CaseFile>, CaseFileAct {

    @Override
    public void perform(CaseFile file, Desk desk) {
        // What the head has not looked at has not reached the archive.
        if (CaseFile.COMPILED.equals(file.stage()) && !desk.actor().is(Role.HEAD)) {
            throw new Refusal("casefile.not-approved-yet", "linyi-14:1.9#3");
        }
        file.sendBack(reasons, desk.today());
    }
}
