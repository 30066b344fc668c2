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

/** 收回案卷，核对是否整齐、清洁、完整。 Source: 临政发〔2023〕14号 四、九 档案管理制度 第五条. */
@By(
        value = {Role.ARCHIVIST},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({FileUse.LENT})
@Basis("linyi-14:4.9b#5")
public record TakeBackFile(
        Id<FileUse> on,
        Long seen,
        @NotBlank @Size(max = 500) String state) implements ActOn<FileUse>, FileUseAct {

    @Override
    public void perform(FileUse use, Desk desk) {
        use.takeBack(desk.today(), state);
    }
}
