package yidan.casefile.use;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 不同意查阅、借阅，说明理由。 Source: 临政发〔2023〕14号 四、九 档案管理制度 第四条. */
@By(
        value = {Role.HEAD},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({FileUse.ASKED})
@Basis("linyi-14:4.9b#4")
public record RefuseUse(
        Id<FileUse> on,
        Long seen,
        @NotBlank @Size(max = 500) String reasons) implements ActOn<FileUse>, FileUseAct {

    @Override
    public void perform(FileUse use, Desk desk) {
        use.decide(false, desk.actor(), reasons);
    }
}
