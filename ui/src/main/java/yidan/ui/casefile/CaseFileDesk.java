package yidan.ui.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import yidan.act.Opening;
import yidan.casefile.CaseFile;
import yidan.casefile.CaseFiles;
import yidan.casefile.CompileExecutionFile;
import yidan.casefile.CompileFile;
import yidan.casefile.CompileInspectionFile;
import yidan.casefile.Completeness;
import yidan.casefile.FileContents;
import yidan.casefile.use.FileUse;
import yidan.casework.EnforcementCase;
import yidan.casework.execution.Enforcement;
import yidan.evidence.custody.Goods;
import yidan.inspection.Inspection;
import yidan.tenancy.Actor;
import yidan.tenancy.Dossier;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;
import yidan.tenancy.Registers;
import yidan.ui.act.ActBar;
import yidan.ui.act.ActDesk;
import yidan.ui.act.ActForm;
import yidan.ui.identity.CurrentActor;
import yidan.ui.shell.Texts;

/** What the screens of case files need, in one place. */
@ApplicationScoped
public class CaseFileDesk {

    @Inject
    private CaseFiles files;

    @Inject
    private Goods goods;

    @Inject
    private Registers registers;

    @Inject
    private ActDesk acts;

    @Inject
    private CurrentActor currentActor;

    Actor actor() {
        return currentActor.get();
    }

    ActDesk acts() {
        return acts;
    }

    CaseFiles files() {
        return files;
    }

    Optional<CaseFile> of(UUID dossier) {
        return registers.read(actor(), register -> CaseFiles.of(register, dossier));
    }

    /** The file in which it lies: its own, or that of the case that an inspection has led to. */
    Optional<CaseFile> holding(Dossier one) {
        return of(one.uuid())
                .or(() -> one instanceof Inspection led
                        ? led.archivedIn()
                                .flatMap(file -> registers.read(
                                        actor(), register -> register.find(CaseFile.class, Id.<CaseFile>of(file))))
                        : Optional.empty());
    }

    /** Whether it has ended, is filed with no other, and nobody has compiled its file. */
    public boolean isAwaited(Dossier one) {
        return obstacle(one).isEmpty() && of(one.uuid()).isEmpty();
    }

    Optional<Refusal> obstacle(Dossier one) {
        return files.obstacle(actor(), one);
    }

    /**
     * After closing the file is compiled: who does it finds that first, and for nobody looks anything else like the next
     * step. Source: 临政发〔2023〕14号 一、九 第三条.
     */
    public void lead(ActBar bar, Dossier closed, Runnable changed) {
        bar.second();
        if (isAwaited(closed) && mayCompile(closed)) {
            bar.first(compile(closed), () -> compiling(closed, changed).open());
        }
    }

    boolean mayCompile(Dossier one) {
        return acts.mayEver(compile(one)) && CaseFiles.isHandledBy(actor(), one);
    }

    /** By which act its file is compiled. */
    static Class<? extends Opening<CaseFile>> compile(Dossier one) {
        return switch (one) {
            case Enforcement execution -> CompileExecutionFile.class;
            case Inspection inspection -> CompileInspectionFile.class;
            default -> CompileFile.class;
        };
    }

    ActForm compiling(Dossier one, Runnable changed) {
        ActForm form = acts.opening(compile(one), done -> changed.run())
                .fix("of", Id.of(one.uuid()))
                .suggest("situation", Texts.zh("files.situation"));
        return one instanceof EnforcementCase ? form.suggest("goods", goods(one.uuid())) : form;
    }

    CaseFile load(Id<CaseFile> id) {
        return registers.read(actor(), register -> register.load(CaseFile.class, id));
    }

    List<Completeness.Missing> missing(Dossier of) {
        return files.missing(actor(), of);
    }

    /** 证物情况 as the ledger of things has it; empty where nothing was held. */
    String goods(UUID caseId) {
        return goods.situation(actor(), caseId);
    }

    List<FileUse> uses(UUID file) {
        return registers.read(actor(), register -> CaseFiles.uses(register, file));
    }

    /** As taken over, or as it would be today; empty where a document is not printed yet. */
    Optional<FileContents> contents(CaseFile file) {
        if (file.contents().isPresent()) {
            return file.contents();
        }
        try {
            return Optional.of(files.contents(actor(), file));
        } catch (Refusal notYet) {
            return Optional.empty();
        }
    }
}
