package yidan.casefile.use;

import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 办理借阅手续，交出案卷。 Source: 临政发〔2023〕14号 四、九 档案管理制度 第五条. */
@By(
        value = {Role.ARCHIVIST},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({FileUse.GRANTED})
@Basis("linyi-14:4.9b#5")
public record LendFile(Id<FileUse> on, Long seen) implements ActOn<FileUse>, FileUseAct {

    @Override
    public void perform(FileUse use, Desk desk) {
        use.lend(desk.today());
    }
}
