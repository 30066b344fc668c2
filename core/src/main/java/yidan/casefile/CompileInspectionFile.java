package yidan.casefile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.Opening;
import yidan.inspection.Inspection;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/**
 * 没有引起案件的行政检查立卷：办结后参照第九条（二）、第十条的顺序组成案卷，一案一号。
 * Source: 临政发〔2023〕14号 一、九 第三条、第四条、第八条至第十条、第十八条.
 *
 * @param of the inspection that is over
 * @param situation 备考表的案卷情况说明
 * @param missingWhy why it is filed although something is missing
 */
@By(
        value = {Role.OFFICER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@Basis({"linyi-14:1.9#3", "linyi-14:1.9#4", "linyi-14:1.9#16", "linyi-14:1.9#18"})
public record CompileInspectionFile(
        @NotNull Id<Inspection> of,
        @NotBlank @Size(max = 2000) String situation,
        @Size(max = 1000) String missingWhy) implements Opening<CaseFile>, CaseFileAct {

    @Override
    public CaseFile open(Desk desk) {
        Inspection ended = desk.register().load(Inspection.class, of);
        return Compiling.of(desk, new FilableInspection(ended), situation, null, missingWhy);
    }
}
