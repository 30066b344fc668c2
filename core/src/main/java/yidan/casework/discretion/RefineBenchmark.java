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
import yidan.itemlist.PowerType;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/**
 * 细化裁量权基准：在县级基准的情形和幅度以内细化、量化本单位清单中的事项；从轻、从重等情形沿用县级基准。 Source: 行政处罚法 第三十四条;
 * 交政办发〔2024〕6号 二（三）; 临政发〔2023〕14号 一、五 第七条.
 *
 * @param document the body's normative document that issues it, with its number
 * @param grades the lightest first, one to a line: 档次；情形、情形；下限；上限
 */
@By(
        value = {Role.TEAM_LEADER, Role.OFFICER, Role.LEGAL_REVIEWER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@Basis({RefinedBenchmark.ARTICLE, "cn-penalty-2021:#34", "linyi-14:1.5#7"})
public record RefineBenchmark(
        @NotNull Integer item,
        @NotBlank @Size(max = 200) String document,
        @NotNull LocalDate effectiveFrom,
        @NotEmpty List<String> grades)
        implements Opening<RefinedBenchmark>, RefinementAct {
    @Override
    public RefinedBenchmark open(Desk desk) {
        Power.inForce(desk.register(), desk.actor().organisation(), item, PowerType.PENALTY, desk.today());
        DiscretionBenchmark base = DiscretionBenchmark.inForce(desk.register(), item, desk.today())
                .orElseThrow(() -> new Refusal("refinement.nothing-to-refine", RefinedBenchmark.ARTICLE).at("item"));
        RefinedBenchmark one = RefinedBenchmark.of(desk, base);
        one.refine(desk, base, document, effectiveFrom, grades);
        return desk.register().add(one);
    }
}
