package yidan.casework.major;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.Opening;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/**
 * 编制本机关重大行政执法决定法制审核目录清单：按类别、执法层级、所属领域、涉案金额明确事项标准。 Source: 临政发〔2023〕14号 一、四 第九条第二款.
 *
 * @param document by which the body issues it
 * @param matters one to a line: 类别；执法层级；所属领域；涉案金额
 */
@By(
        value = {Role.LEGAL_REVIEWER, Role.TEAM_LEADER, Role.LIAISON},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@Basis({"linyi-14:1.4#9", "cn-penalty-2021:#58"})
public record EnterMajorCatalogue(
        @NotBlank @Size(max = 200) String document,
        @NotNull LocalDate effectiveFrom,
        @NotEmpty @Size(max = 200) List<@NotBlank @Size(max = 200) String> matters)
        implements Opening<MajorCatalogue>, MajorCatalogueAct {
    @Override
    public MajorCatalogue open(Desk desk) {
        MajorCatalogue one = new MajorCatalogue(desk);
        one.word(document, effectiveFrom, matters);
        return desk.register().add(one);
    }
}
