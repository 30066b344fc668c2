package yidan.casework.discretion;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Needs;
import yidan.casework.CaseGates;
import yidan.casework.CaseStages;
import yidan.casework.EnforcementCase;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/**
 * 适用裁量权基准：勾选事实和情形，得出档次和幅度；选择其他档次的说明理由。 Source: 临政发〔2023〕14号 一、五 第三条、第四条.
 *
 * @param facts ticked from the benchmark in force
 * @param circumstances 从轻、从重、减轻等情形, ticked from its lists
 * @param measured how much there is of what the grade counts: square metres, unlawful gains, value; null where it counts yuan
 * @param grade another grade than the facts lead to; null for that one
 */
@By(
        value = {Role.OFFICER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({CaseStages.INVESTIGATING, CaseStages.INVESTIGATED, CaseStages.NOTIFIED})
@Needs({CaseGates.HANDLER})
@Basis({"linyi-14:1.5#3", "linyi-14:1.5#4", "linyi-14:1.5#9", "cn-penalty-2021:#34"})
public record AssessDiscretion(
        Id<EnforcementCase> on,
        Long seen,
        @NotEmpty List<String> facts,
        List<String> circumstances,
        @Size(max = 100) String grade,
        @Size(max = 2000) String reasons,
        @Digits(integer = 10, fraction = 4) @Positive BigDecimal measured)
        implements ActOn<EnforcementCase>, DiscretionAct {
    /** By a benchmark that counts yuan. */
    public AssessDiscretion(
            Id<EnforcementCase> on,
            Long seen,
            List<String> facts,
            List<String> circumstances,
            String grade,
            String reasons) {
        this(on, seen, facts, circumstances, grade, reasons, null);
    }

    @Override
    public void perform(EnforcementCase dossier, Desk desk) {
        Benchmark benchmark = Benchmark.inForce(
                        desk.register(), dossier.owner(), dossier.conduct().item(), desk.today())
                .map(Benchmark.class::cast)
                .orElseThrow(() -> new Refusal("discretion.no-benchmark", "cn-penalty-2021:#34"));
        Optional<String> why = reasons == null || reasons.isBlank() ? Optional.empty() : Optional.of(reasons.strip());
        Proposal proposal = benchmark.propose(facts, grade, measured);
        proposal.require(why);
        desk.register().note(new Assessment(desk, dossier, benchmark, facts, circumstances, proposal, why));
    }
}
