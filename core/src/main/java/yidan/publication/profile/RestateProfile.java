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

/** 修改填报的单位公示信息，重新送审。 Source: 临政发〔2023〕14号 一、二 第七条、第十条。 */
@By(
        value = {Role.PUBLISHER, Role.LIAISON},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({ProfileStatement.STATED, ProfileStatement.RETURNED})
@Basis({"linyi-14:1.2#10", "linyi-14:1.2#7"})
public record RestateProfile(
        Id<ProfileStatement> on,
        Long seen,
        @NotBlank @Size(max = 4000) String duties,
        @NotBlank @Size(max = 4000) String units,
        @NotBlank @Size(max = 1000) String types,
        @NotBlank @Size(max = 1000) String area,
        @NotBlank @Size(max = 100) String address,
        @NotBlank @Size(max = 40) String phone,
        @NotBlank @Size(max = 1000) String remedies,
        @NotBlank @Size(max = 1000) String complaints)
        implements ActOn<ProfileStatement>, ProfileAct {
    @Override
    public void perform(ProfileStatement statement, Desk desk) {
        statement.say(
                new ProfileStatement.Said(duties, units, types, area, address, phone, remedies, complaints),
                desk.actor());
    }
}
