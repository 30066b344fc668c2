package yidan.publication.profile;

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

/** 审核不通过，退回修改，写明理由。 Source: 临政发〔2023〕14号 一、二 第七条。 */
@By(
        value = Role.HEAD,
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From(ProfileStatement.STATED)
@Basis("linyi-14:1.2#7")
public record ReturnProfile(
        Id<ProfileStatement> on,
        Long seen,
        @NotBlank @Size(max = 1000) String reason) implements ActOn<ProfileStatement>, ProfileAct {
    @Override
    public void perform(ProfileStatement statement, Desk desk) {
        statement.sendBack(reason);
    }
}
