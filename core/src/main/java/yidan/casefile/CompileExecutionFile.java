package yidan.casefile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.Opening;
import yidan.casework.execution.Enforcement;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/**
 * 不附于案件的强制执行立卷：执行完结、当事人已经履行或者终结执行后，参照第九条（二）、第十条的顺序组成案卷，一案一号。
 * Source: 临政发〔2023〕14号 一、九 第二条至第四条、第八条至第十条.
 *
 * @param of the execution that is over
 * @param situation 备考表的案卷情况说明
 * @param missingWhy why it is filed although something is missing
 */
@By(
        value = {Role.OFFICER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@Basis({"linyi-14:1.9#2", "linyi-14:1.9#3", "linyi-14:1.9#4", "linyi-14:1.9#16"})
public record CompileExecutionFile(
        @NotNull Id<Enforcement> of,
        @NotBlank @Size(max = 2000) String situation,
        @Size(max = 1000) String missingWhy) implements Opening<CaseFile>, CaseFileAct {

    @Override
    public CaseFile open(Desk desk) {
        Enforcement ended = desk.register().load(Enforcement.class, of);
        return Compiling.of(desk, new FilableExecution(ended), situation, null, missingWhy);
    }
}
