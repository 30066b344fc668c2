package yidan.casework.discretion;

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

/** 修改还没有公布的本单位基准。 Source: 行政处罚法 第三十四条; 交政办发〔2024〕6号 二（三）. */
@By(
        value = {Role.TEAM_LEADER, Role.OFFICER, Role.LEGAL_REVIEWER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({Benchmark.DRAFT})
@Basis({RefinedBenchmark.ARTICLE, "cn-penalty-2021:#34"})
public record RewordRefinement(
        Id<RefinedBenchmark> on,
        Long seen,
        @NotBlank @Size(max = 200) String document,
        @NotNull LocalDate effectiveFrom,
        @NotEmpty List<String> grades)
        implements ActOn<RefinedBenchmark>, RefinementAct {
    @Override
    public void perform(RefinedBenchmark dossier, Desk desk) {
        DiscretionBenchmark base = desk.register().load(DiscretionBenchmark.class, Id.of(dossier.base()));
        dossier.refine(desk, base, document, effectiveFrom, grades);
    }
}
