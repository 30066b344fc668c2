package yidan.casework.performance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Needs;
import yidan.casework.CaseGates;
import yidan.casework.CaseStages;
import yidan.casework.ClosingKind;
import yidan.casework.EnforcementCase;
import yidan.casework.paper.CasePapers;
import yidan.casework.paper.ToldInWriting;
import yidan.casework.recording.Filming;
import yidan.casework.seizure.Restitution;
import yidan.document.FormKind;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 提请结案。 Source: 临政发〔2023〕14号 一、九 第十条（结案审批表）; 四、八 第十六条. */
@By(
        value = {Role.OFFICER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({CaseStages.DECIDED, CaseStages.SERVED})
@Needs({CaseGates.HANDLER, CaseGates.WITHDRAWAL_SETTLED, CaseGates.MEANS_SETTLED})
@Basis({"linyi-14:1.9#10", "linyi-14:4.8#16"})
public record ProposeClosing(
        Id<EnforcementCase> on,
        Long seen,
        @NotNull ClosingKind kind,
        ExecutionEnd executionEnd,
        @NotBlank @Size(max = 4000) String summary)
        implements ActOn<EnforcementCase>, PerformanceAct {

    /** For every kind but the end of an execution, which has its ground. */
    public ProposeClosing(Id<EnforcementCase> on, Long seen, ClosingKind kind, String summary) {
        this(on, seen, kind, null, summary);
    }

    /** What is known before anything is written, whatever kind it is closed with. */
    public static List<Runnable> beforehand(EnforcementCase dossier, Desk desk) {
        Stream<Runnable> owed =
                Stream.of(() -> ClosingRules.requireDuties(dossier), () -> ClosingRules.requireExecuted(desk, dossier));
        return Stream.concat(owed, proofs(dossier, desk).stream()).toList();
    }

    /** What is filmed, given back and told, whatever kind it is closed with. */
    private static List<Runnable> proofs(EnforcementCase dossier, Desk desk) {
        return List.of(
                () -> Filming.requireInvestigated(desk, dossier),
                () -> Restitution.require(desk, dossier),
                () -> Restitution.requireRemitted(desk, dossier.uuid()),
                () -> ToldInWriting.require(desk, dossier),
                () -> Restitution.requireHandedOver(desk, dossier),
                () -> {
                    if (dossier.ruling().isRevoked()) {
                        ToldInWriting.requireRevocation(desk, dossier);
                    }
                });
    }

    @Override
    public void perform(EnforcementCase dossier, Desk desk) {
        ClosingRules.check(dossier, kind, Optional.ofNullable(executionEnd));
        ClosingRules.checkExecutions(desk, dossier, kind);
        proofs(dossier, desk).forEach(Runnable::run);
        dossier.closing().propose(kind, desk.actor().user(), desk.today(), summary);
        dossier.closing().endExecution(executionEnd);
        CasePapers.of(dossier, desk).redraft(FormKind.CASE_CLOSING, Map.of());
    }
}
