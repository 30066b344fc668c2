package yidan.casework.seizure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Needs;
import yidan.casework.EnforcementCase;
import yidan.casework.paper.HeldPapers;
import yidan.rule.Approval;
import yidan.rule.Clocks;
import yidan.rule.Deadline;
import yidan.rule.Terms;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 情况复杂的，经负责人批准延长，不得超过三十日；制作通知书，说明理由，送达当事人（见 {@code ToldInWriting}）。 Source: 行政强制法 第二十五条. */
@By(
        value = {Role.HEAD},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({SeizureStages.IN_FORCE})
@Needs({SeizureGates.NOT_HANDLER, SeizureGates.CONFIRMED, SeizureGates.IN_TERM})
@Basis({"cn-compulsion-2011:#25"})
public record ExtendSeizure(
        Id<Seizure> on,
        Long seen,
        @NotNull @Positive Integer days,
        @NotBlank @Size(max = 1000) String reasons) implements ActOn<Seizure>, SeizureAct {
    @Override
    public void perform(Seizure dossier, Desk desk) {
        Clocks clocks = Clocks.of(desk);
        clocks.extend(
                Terms.SEIZURE,
                dossier,
                days,
                new Approval(Role.HEAD.name(), desk.actor().user(), reasons));
        LocalDate lastDay = clocks.of(dossier).stream()
                .filter(clock -> clock.term().equals(Terms.SEIZURE))
                .map(Deadline::dueOn)
                .findFirst()
                .orElseThrow();
        LocalDate before = dossier.dueOn().orElseThrow();
        dossier.extend(days, reasons, lastDay);
        EnforcementCase of = desk.register().load(EnforcementCase.class, Id.of(dossier.caseId()));
        UUID decision = dossier.scene().decision().orElseThrow();
        HeldPapers.of(of, desk).extended(decision, dossier.kind(), before, lastDay, reasons);
    }
}
