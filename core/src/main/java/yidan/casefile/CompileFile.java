package yidan.casefile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.Opening;
import yidan.casework.EnforcementCase;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/**
 * 立卷：结案后按第九条、第十条的顺序组成案卷，一案一号；缺少材料的写明原因。 Source: 临政发〔2023〕14号 一、九 第三条、第四条、第八条至第十条.
 *
 * @param of the closed case
 * @param situation 备考表的案卷情况说明
 * @param goods 证物情况
 * @param missingWhy why it is filed although something is missing
 */
@By(
        value = {Role.OFFICER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@Basis({"linyi-14:1.9#3", "linyi-14:1.9#4", "linyi-14:1.9#16"})
public record CompileFile(
        @NotNull Id<EnforcementCase> of,
        @NotBlank @Size(max = 2000) String situation,
        @Size(max = 2000) String goods,
        @Size(max = 1000) String missingWhy)
        implements Opening<CaseFile>, CaseFileAct {

    @Override
    public CaseFile open(Desk desk) {
        EnforcementCase closed = desk.register().load(EnforcementCase.class, of);
        return Compiling.of(desk, new FilableCase(closed), situation, goods, missingWhy);
    }
}
