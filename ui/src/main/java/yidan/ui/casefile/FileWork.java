package yidan.ui.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import yidan.act.Act;
import yidan.act.ActType;
import yidan.casefile.ApproveFile;
import yidan.casefile.CaseFile;
import yidan.casefile.CaseFileRow;
import yidan.casefile.CaseFiles;
import yidan.casefile.CompileExecutionFile;
import yidan.casefile.CompileFile;
import yidan.casefile.CompleteFile;
import yidan.casefile.TakeOverFile;
import yidan.casefile.use.FileUse;
import yidan.casefile.use.GrantUse;
import yidan.casefile.use.TakeBackFile;
import yidan.casework.CaseStages;
import yidan.casework.Cases;
import yidan.casework.execution.Enforcements;
import yidan.tenancy.Actor;
import yidan.tenancy.Registers;
import yidan.ui.home.WorkLine;
import yidan.ui.home.WorkSource;
import yidan.ui.shell.Days;
import yidan.ui.shell.Texts;

/** What waits for a person about case files: to compile, to mend, to approve, to take over, to consent to, to get back. */
@ApplicationScoped
class FileWork implements WorkSource {

    private static final int AT_MOST = 50;

    @Inject
    private CaseFiles files;

    @Inject
    private Cases cases;

    @Inject
    private Enforcements enforcements;

    @Inject
    private Registers registers;

    @Inject
    private Clock clock;

    @Override
    public List<WorkLine> workOf(Actor actor) {
        List<WorkLine> lines = new ArrayList<>();
        if (may(actor, CompleteFile.class)) {
            files.returned(actor, AT_MOST)
                    .forEach(file -> lines.add(new WorkLine(
                            WorkLine.Group.RETURNED,
                            Texts.zh("work.file.mend"),
                            Texts.zh("work.file.returned", file.number(), file.cause(), file.why()),
                            Objects.requireNonNullElse(file.returnedOn(), file.openedOn()),
                            null,
                            "",
                            "",
                            Texts.zh("work.case.open"),
                            "files/" + file.id())));
        }
        if (may(actor, CompileFile.class)) {
            Set<UUID> compiled = compiled(actor, "d.caseId");
            cases.waiting(actor, Set.of(CaseStages.CLOSED), true, AT_MOST).stream()
                    .filter(row -> !compiled.contains(row.id()))
                    .forEach(row -> lines.add(line(
                            "work.file.compile",
                            Texts.zh("cases.name", row.number(), row.cause()),
                            row.openedOn(),
                            "cases/" + row.id())));
        }
        if (may(actor, CompileExecutionFile.class)) {
            Set<UUID> compiled = compiled(actor, "d.enforcement");
            enforcements.unfiled(actor, AT_MOST).stream()
                    .filter(row -> !compiled.contains(row.id()))
                    .forEach(row -> lines.add(line(
                            "work.file.compile-execution",
                            Texts.zh("EnforcementKind." + row.kind()) + "　" + row.partyName(),
                            row.openedOn(),
                            "enforcements/" + row.id())));
        }
        if (may(actor, ApproveFile.class)) {
            in(actor, CaseFile.COMPILED).forEach(row -> lines.add(line("work.file.approve", row)));
        }
        if (may(actor, TakeOverFile.class)) {
            in(actor, CaseFile.APPROVED).forEach(row -> lines.add(line("work.file.take-over", row)));
        }
        if (may(actor, GrantUse.class)) {
            uses(actor, FileUse.ASKED).forEach(use -> lines.add(line(use)));
        }
        if (may(actor, TakeBackFile.class)) {
            uses(actor, FileUse.LENT).stream()
                    .filter(use -> use.isOverdue(LocalDate.now(clock)))
                    .forEach(use -> lines.add(overdue(use)));
        }
        return lines;
    }

    private Set<UUID> compiled(Actor actor, String of) {
        return new HashSet<>(registers.read(
                actor,
                register -> register.of(CaseFile.class)
                        .where("d.stage <> :over", "over", CaseFile.TAKEN_OVER)
                        .values(UUID.class, of)));
    }

    private static boolean may(Actor actor, Class<? extends Act> act) {
        return ActType.of(act).mayBeDoneBy(actor);
    }

    private List<CaseFileRow> in(Actor actor, String stage) {
        return files.page(actor, "", stage, null, CaseFiles.Order.ENDED, false, 0, AT_MOST);
    }

    private List<FileUse> uses(Actor actor, String stage) {
        return registers.read(
                actor,
                register -> register.of(FileUse.class)
                        .where("d.stage = :stage", "stage", stage)
                        .orderBy("d.until, d.id")
                        .page(0, AT_MOST)
                        .list());
    }

    private static WorkLine line(String key, CaseFileRow row) {
        return line(key, Texts.zh("files.name", row.number(), row.cause()), row.endedOn(), "files/" + row.id());
    }

    private static WorkLine line(FileUse use) {
        return line(
                "work.file.use",
                Texts.zh("work.file.use.of", use.askedByName(), Texts.zh("Way." + use.way()), use.purpose()),
                use.openedOn(),
                "files/" + use.file());
    }

    private static WorkLine line(String key, String dossier, LocalDate since, String path) {
        return new WorkLine(
                WorkLine.Group.WAITING, Texts.zh(key), dossier, since, null, "", "", Texts.zh("work.case.open"), path);
    }

    private static WorkLine overdue(FileUse use) {
        return new WorkLine(
                WorkLine.Group.DUE,
                Texts.zh("work.file.overdue"),
                Texts.zh("work.file.use.of", use.askedByName(), Texts.zh("Way." + use.way()), use.purpose()),
                use.openedOn(),
                use.until(),
                Texts.zh("work.file.until", Days.text(use.until())),
                "linyi-14:4.9b#5",
                Texts.zh("work.case.open"),
                "files/" + use.file());
    }
}
