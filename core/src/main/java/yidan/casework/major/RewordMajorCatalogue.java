package yidan.casework.major;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 修改还没有报备的目录清单。 Source: 临政发〔2023〕14号 一、四 第九条第二款. */
@By(
        value = {Role.LEGAL_REVIEWER, Role.TEAM_LEADER, Role.LIAISON},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From(MajorCatalogue.DRAFT)
@Basis("linyi-14:1.4#9")
public record RewordMajorCatalogue(
        Id<MajorCatalogue> on,
        Long seen,
        @NotBlank @Size(max = 200) String document,
        @NotNull LocalDate effectiveFrom,
        @NotEmpty @Size(max = 200) List<@NotBlank @Size(max = 200) String> matters)
        implements ActOn<MajorCatalogue>, MajorCatalogueAct {
    @Override
    public void perform(MajorCatalogue dossier, Desk desk) {
        dossier.word(document, effectiveFrom, matters);
    }
}
