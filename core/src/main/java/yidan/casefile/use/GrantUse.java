package yidan.casefile.use;

import jakarta.validation.constraints.Size;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 同意查阅、借阅。 Source: 临政发〔2023〕14号 四、九 档案管理制度 第四条、第五条. */
@By(
        value = {Role.HEAD},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({FileUse.ASKED})
@Basis("linyi-14:4.9b#4")
public record GrantUse(
        Id<FileUse> on, Long seen, @Size(max = 500) String words) implements ActOn<FileUse>, FileUseAct {

    @Override
    public void perform(FileUse use, Desk desk) {
        use.decide(true, desk.actor(), words);
    }
}
