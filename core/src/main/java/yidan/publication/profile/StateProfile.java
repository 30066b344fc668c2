package yidan.publication.profile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.Opening;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/**
 * 填报单位公示信息，送负责人审核。 Source: 临政发〔2023〕14号 一、二 第六条、第十条（一）（五），一、十四 第九条。
 *
 * @param duties 职责
 * @param units 内设执法机构及职责分工
 * @param types 执法类型
 * @param area 执法区域
 * @param address where it receives people
 * @param phone its office's telephone
 * @param remedies 行政相对人依法享有的救济渠道
 * @param complaints 监督举报方式
 */
@By(
        value = {Role.PUBLISHER, Role.LIAISON},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@Basis({"linyi-14:1.2#10", "linyi-14:1.2#6", "linyi-14:1.14#9"})
public record StateProfile(
        @NotBlank @Size(max = 4000) String duties,
        @NotBlank @Size(max = 4000) String units,
        @NotBlank @Size(max = 1000) String types,
        @NotBlank @Size(max = 1000) String area,
        @NotBlank @Size(max = 100) String address,
        @NotBlank @Size(max = 40) String phone,
        @NotBlank @Size(max = 1000) String remedies,
        @NotBlank @Size(max = 1000) String complaints)
        implements Opening<ProfileStatement>, ProfileAct {
    @Override
    public ProfileStatement open(Desk desk) {
        ProfileStatement statement = new ProfileStatement(desk.actor().organisation(), desk.now(), desk.today());
        statement.say(
                new ProfileStatement.Said(duties, units, types, area, address, phone, remedies, complaints),
                desk.actor());
        return desk.register().add(statement);
    }
}
