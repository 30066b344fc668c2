package yidan.ui.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import yidan.casefile.CaseFile;
import yidan.casefile.CaseFiles;
import yidan.casefile.CompileFile;
import yidan.casefile.Completeness;
import yidan.casefile.FileContents;
import yidan.casefile.use.FileUse;
import yidan.casework.CaseStages;
import yidan.casework.EnforcementCase;
import yidan.evidence.custody.Goods;
import yidan.tenancy.Actor;
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

    Optional<CaseFile> of(UUID caseId) {
        return registers.read(actor(), register -> CaseFiles.of(register, caseId));
    }

    /** Whether the case is closed and nobody has compiled its file. */
    public boolean isAwaited(EnforcementCase one) {
        return one.stage().equals(CaseStages.CLOSED) && of(one.uuid()).isEmpty();
    }

    /**
     * After closing the file is compiled: who does it finds that first, and for nobody looks anything else like the next
     * step. Source: 临政发〔2023〕14号 一、九 第三条.
     */
    public void lead(ActBar bar, EnforcementCase closed, Runnable changed) {
        bar.second();
        if (isAwaited(closed) && mayCompile(closed)) {
            bar.first(CompileFile.class, () -> compiling(closed, changed).open());
        }
    }

    boolean mayCompile(EnforcementCase one) {
        return acts.mayEver(CompileFile.class) && one.team().has(actor());
    }

    ActForm compiling(EnforcementCase one, Runnable changed) {
        return acts.opening(CompileFile.class, done -> changed.run())
                .fix("of", Id.<EnforcementCase>of(one.uuid()))
                .suggest("situation", Texts.zh("files.situation"))
                .suggest("goods", goods(one.uuid()));
    }

    CaseFile load(Id<CaseFile> id) {
        return registers.read(actor(), register -> register.load(CaseFile.class, id));
    }

    List<Completeness.Missing> missing(Id<EnforcementCase> id) {
        return files.missing(actor(), id);
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
            return Optional.of(files.contents(actor(), Id.of(file.caseId())));
        } catch (Refusal notYet) {
            return Optional.empty();
        }
    }
}
