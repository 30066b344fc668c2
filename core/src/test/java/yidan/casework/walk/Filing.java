package yidan.casework.walk;

import java.nio.file.Path;
import yidan.World;
import yidan.act.Act;
import yidan.act.Chores;
import yidan.act.Done;
import yidan.casefile.ApproveFile;
import yidan.casefile.CaseFile;
import yidan.casefile.CaseFiles;
import yidan.casefile.CompileFile;
import yidan.casefile.CompleteFile;
import yidan.casefile.ReturnFile;
import yidan.casefile.TakeOverFile;
import yidan.casework.CaseWorld;
import yidan.document.CaseFileBinder;
import yidan.document.FormKind;
import yidan.document.Originals;
import yidan.document.Typesetter;
import yidan.files.FileShelf;
import yidan.files.FileStore;
import yidan.rule.Rules;
import yidan.rule.setting.SetCountyParameter;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Role;

/** The way of a closed case into the archive: printed once, compiled, approved, sometimes sent back, bound, taken over. */
final class Filing {

    private static final Typesetter TYPESETTER = new Typesetter(" ");

    private final CaseWorld world;
    private final World ground;
    private final Actor archivist;
    private final FileStore files;
    private final CaseFiles caseFiles;

    Filing(CaseWorld world, Path folder) {
        this.world = world;
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

    void retentionIsSet() {
        ground.itIs(CaseWorld.DAY);
        boolean set = world.read(register -> new Rules(register)
                .parameter("FILE_RETENTION_YEARS", CaseWorld.DAY)
                .isSet());
        if (!set) {
            world.perform(
                    world.bureau, new SetCountyParameter("FILE_RETENTION_YEARS", "30", CaseWorld.DAY, "临政办发〔2026〕1号"));
        }
    }

    private Done perform(Actor actor, Act act) {
        ground.itIs(ground.clock().instant().plusSeconds(60));
        return world.perform(actor, act);
    }

    /** One of the two who handle the case. */
    Actor handler(Trail trail) {
        return trail.way.team.contains("niudu-officer1") ? world.officer : world.second;
    }

    Id<CaseFile> of(Trail trail) {
        Actor handler = handler(trail);
        Id<CaseFile> file =
                Id.of(perform(handler, new CompileFile(trail.way.id, "本卷材料齐全。", trail.means ? "证物已经处理。" : null, null))
                        .dossier());
        caseFiles.printMissing(world.head);
        perform(world.head, new ApproveFile(file, null));
        if (trail.dice(6) == 0) {
            perform(archivist, new ReturnFile(file, null, "请写明证物去向。"));
            perform(handler, new CompleteFile(file, null, "本卷材料齐全。", "没有证物。", null));
            perform(world.head, new ApproveFile(file, null));
            trail.issued(FormKind.NOTES_SHEET);
            trail.ways.add("file returned");
        }
        trail.issued(FormKind.NOTES_SHEET);
        perform(archivist, new TakeOverFile(file, null, "2号柜", caseFiles.bind(archivist, file)));
        return file;
    }
}
