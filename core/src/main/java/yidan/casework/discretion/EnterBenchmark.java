package yidan.casework.discretion;

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
import yidan.casework.Power;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/**
 * 录入裁量权基准：以行政规范性文件细化、量化；列出从轻、从重、减轻、不予处罚、停止执行的情形。 Source: 行政处罚法 第三十四条;
 * 临政发〔2023〕14号 一、五 第七条、第九条.
 *
 * @param document the normative document that issues it, with its number
 * @param grades the lightest first, one to a line: 档次；情形、情形；下限；上限
 */
@By(value = Role.COUNTY_ADMIN, in = OrganisationKind.JUSTICE_BUREAU)
@Basis({"linyi-14:1.5#7", "linyi-14:1.5#9", "cn-penalty-2021:#34"})
public record EnterBenchmark(
        @NotNull Integer item,
        @NotBlank @Size(max = 200) String document,
        @NotNull LocalDate effectiveFrom,
        @NotEmpty List<String> grades,
        List<String> choice,
        List<String> lighter,
        List<String> heavier,
        List<String> mitigated,
        List<String> none,
        List<String> suspended)
        implements Opening<DiscretionBenchmark>, BenchmarkAct {
    @Override
    public DiscretionBenchmark open(Desk desk) {
        Power power = Power.published(desk.register(), item, desk.today());
        DiscretionBenchmark one = DiscretionBenchmark.enter(desk, item, power.name());
        one.word(
                desk.actor(),
                document,
                effectiveFrom,
                BenchmarkWording.grades(grades, power.fines()),
                BenchmarkWording.circumstances(choice, lighter, heavier, mitigated, none, suspended));
        return desk.register().add(one);
    }
}
