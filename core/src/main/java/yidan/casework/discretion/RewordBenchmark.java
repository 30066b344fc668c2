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
import yidan.casework.Power;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 修改还没有公布的基准。 Source: 临政发〔2023〕14号 一、五 第七条、第九条. */
@By(value = Role.COUNTY_ADMIN, in = OrganisationKind.JUSTICE_BUREAU)
@From({DiscretionBenchmark.DRAFT})
@Basis({"linyi-14:1.5#7", "linyi-14:1.5#9"})
public record RewordBenchmark(
        Id<DiscretionBenchmark> on,
        Long seen,
        @NotBlank @Size(max = 200) String document,
        @NotNull LocalDate effectiveFrom,
        @NotEmpty List<String> grades,
        List<String> choice,
        List<String> lighter,
        List<String> heavier,
        List<String> mitigated,
        List<String> none,
        List<String> suspended)
        implements ActOn<DiscretionBenchmark>, BenchmarkAct {
    @Override
    public void perform(DiscretionBenchmark dossier, Desk desk) {
        Power power = Power.published(desk.register(), dossier.item(), desk.today());
        dossier.word(
                desk.actor(),
                document,
                effectiveFrom,
                BenchmarkWording.grades(grades, power.fines()),
                BenchmarkWording.circumstances(choice, lighter, heavier, mitigated, none, suspended));
    }
}
