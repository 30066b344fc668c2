package yidan.casework.walk;

import java.nio.file.Path;
import java.util.List;
import yidan.World;
import yidan.act.Act;
import yidan.act.Chores;
import yidan.act.Done;
import yidan.casefile.ApproveFile;
import yidan.casefile.CaseFile;
import yidan.casefile.CaseFiles;
import yidan.casefile.CompileExecutionFile;
import yidan.casefile.CompileFile;
import yidan.casefile.CompileInspectionFile;
import yidan.casefile.CompleteFile;
import yidan.casefile.Completeness;
import yidan.casefile.ReturnFile;
import yidan.casefile.TakeOverFile;
import yidan.casefile.use.AskForFile;
import yidan.casefile.use.FileUse;
import yidan.casefile.use.GrantUse;
import yidan.casefile.use.LendFile;
import yidan.casefile.use.RefuseUse;
import yidan.casefile.use.TakeBackFile;
import yidan.casework.CaseWorld;
import yidan.casework.EnforcementCase;
import yidan.casework.execution.Enforcement;
import yidan.casework.investigation.AddPartyProof;
import yidan.casework.paper.Phrases;
import yidan.casework.recording.ExplainRecording;
import yidan.casework.recording.Recording;
import yidan.casework.recording.UnfilmedGround;
import yidan.casework.voucher.AddVoucher;
import yidan.casework.voucher.VoucherKind;
import yidan.document.CaseFileBinder;
import yidan.document.FormKind;
import yidan.document.Originals;
import yidan.document.layout.Typesetter;
import yidan.evidence.PartyProof;
import yidan.files.FileShelf;
import yidan.files.FileStore;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Role;

/** The way of a closed case, or of an execution that is over, into the archive: printed once, compiled, approved, sometimes sent back, bound, taken over. */
final class Filing {

    private static final Typesetter TYPESETTER = new Typesetter(" ");

    private final CaseWorld world;
    private final World ground;
    private final Actor archivist;
    private final FileStore files;
    private final CaseFiles caseFiles;

    private final Walked walked;

    Filing(CaseWorld world, Path folder, Walked walked) {
        this.world = world;
        this.walked = walked;
        this.ground = world.world;
        this.archivist = ground.person("niudu-archivist", World.NIUDU, Role.ARCHIVIST);
        Chores chores = new Chores(ground.transactions, ground.recorder, ground.clock());
        this.files = new FileStore(new FileShelf(folder.toString()), ground.registers, chores, ground.clock());
        world.signIn(files);
        Originals originals = new Originals(TYPESETTER, files, ground.registers, chores, ground.clock());
        this.caseFiles = new CaseFiles(
                ground.registers, new CaseFileBinder(TYPESETTER), originals, files, ground.recorder, ground.clock());
    }

    FileStore files() {
        return files;
    }

    private Done perform(Actor actor, Act act) {
        ground.itIs(ground.clock().instant().plusSeconds(60));
        Done done = world.perform(actor, act);
        walked.note(act);
        return done;
    }

    /** Afterwards somebody asks for it, and brings it back. */
    void used(Trail trail, Id<CaseFile> file) {
        if (trail.dice(6) > 0) {
            return;
        }
        Id<FileUse> use = Id.of(perform(
                        world.third,
                        new AskForFile(file, FileUse.Way.BORROW, "办理同类案件参考", "处罚决定书", trail.way.today.plusDays(7)))
                .dossier());
        if (trail.dice(3) == 0) {
            perform(world.head, new RefuseUse(use, null, "没有必要。"));
            return;
        }
        perform(world.head, new GrantUse(use, null, null));
        perform(archivist, new LendFile(use, null));
        perform(archivist, new TakeBackFile(use, null, "整齐、清洁，没有缺页。"));
        trail.ways.add("file borrowed");
    }

    /** One of the two who handle the case. */
    Actor handler(Trail trail) {
        return trail.way.team.contains("niudu-officer1") ? world.officer : world.second;
    }

    private boolean lacksPartyProof(Trail trail) {
        return world
                .read(register -> Completeness.of(register, register.load(EnforcementCase.class, trail.way.id)))
                .stream()
                .anyMatch(one -> one.lack() == Completeness.Lack.NOT_COLLECTED);
    }

    /** What was paid, performed or paid back without a voucher gets it before the file is compiled. */
    private void prove(Trail trail, Actor handler) {
        List<String> lacking = world
                .read(register -> Completeness.of(register, register.load(EnforcementCase.class, trail.way.id)))
                .stream()
                .filter(one -> one.lack() == Completeness.Lack.NOT_ATTACHED)
                .map(Completeness.Missing::number)
                .toList();
        for (VoucherKind kind : VoucherKind.values()) {
            if (lacking.contains(Phrases.name(kind))) {
                perform(handler, new AddVoucher(trail.way.id, null, kind, "原件存档", List.of(world.photo())));
                trail.ways.add("voucher added for the file");
            }
        }
    }

    /** What was filmed of an execution in the case, and nobody has stored, is explained before the file is compiled. */
    private void answered(Trail trail, Actor handler) {
        world.read(register -> Enforcement.of(register, trail.way.id.value()).stream()
                        .flatMap(one -> Recording.ofEnforcement(register, one.uuid()).stream())
                        .filter(filmed -> filmed.stage().equals(Recording.TAKEN))
                        .toList())
                .forEach(filmed -> perform(
                        handler,
                        new ExplainRecording(Id.of(filmed.uuid()), null, UnfilmedGround.DEVICE, "存储卡损坏，无法读取。")));
    }

    Id<CaseFile> of(Trail trail) {
        Actor handler = handler(trail);
        prove(trail, handler);
        answered(trail, handler);
        if (lacksPartyProof(trail)) {
            perform(
                    handler,
                    new AddPartyProof(
                            trail.way.id,
                            null,
                            PartyProof.IDENTITY,
                            trail.way.today,
                            "镇政府",
                            "赵某某",
                            true,
                            null,
                            List.of(world.photo())));
            trail.ways.add("party proved for the file");
        }
        Id<CaseFile> file =
                Id.of(perform(handler, new CompileFile(trail.way.id, "本卷材料齐全。", trail.means ? "证物已经处理。" : null, null))
                        .dossier());
        archived(trail, file);
        return file;
    }

    /** Of an execution that hangs on no case. */
    Id<CaseFile> ofExecution(Trail trail) {
        Id<CaseFile> file = Id.of(perform(handler(trail), new CompileExecutionFile(trail.execution, "本卷材料齐全。", null))
                .dossier());
        archived(trail, file);
        return file;
    }

    /** Of an inspection that has led to no case. */
    Id<CaseFile> ofInspection(Trail trail) {
        Id<CaseFile> file = Id.of(perform(handler(trail), new CompileInspectionFile(trail.inspection, "本卷材料齐全。", null))
                .dossier());
        archived(trail, file);
        return file;
    }

    private void archived(Trail trail, Id<CaseFile> file) {
        caseFiles.contents(world.head, world.read(register -> register.load(CaseFile.class, file)));
        perform(world.head, new ApproveFile(file, null));
        if (trail.dice(6) == 0) {
            perform(archivist, new ReturnFile(file, null, "请写明证物去向。"));
            perform(handler(trail), new CompleteFile(file, null, "本卷材料齐全。", "没有证物。", null));
            perform(world.head, new ApproveFile(file, null));
            trail.issued(FormKind.NOTES_SHEET);
            trail.ways.add("file returned");
        }
        trail.issued(FormKind.NOTES_SHEET);
        perform(archivist, new TakeOverFile(file, null, "2号柜", caseFiles.bind(archivist, file)));
    }
}
