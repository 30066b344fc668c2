package yidan.casework.recording;

import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Needs;
import yidan.files.FileRules;
import yidan.files.FileStore;
import yidan.files.StoredFile;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/**
 * 存储音像记录：原始文件按哈希保存，不得编辑、剪辑、删改；浏览器能够播放，以便实时调阅。 Source: 临政发〔2023〕14号
 * 一、三 第十七条、第十九条、第二十条.
 *
 * @param files hashes of what was stored before, the first of them the recording
 */
@By(
        value = {Role.OFFICER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({Recording.TAKEN})
@Needs({Recording.HANDLER})
@Basis({"linyi-14:1.3#17", "linyi-14:1.3#19", "linyi-14:1.3#20"})
public record StoreRecording(
        Id<Recording> on, Long seen, @NotEmpty List<String> files) implements ActOn<Recording>, RecordingAct {
    @Override
    public void perform(Recording dossier, Desk desk) {
        StoredFile file = FileStore.require(desk.register(), dossier.owner(), files.getFirst());
        if (file.type().isUnplayable()) {
            throw new Refusal("recording.not-playable", "linyi-14:1.3#19", file.name()).at("files");
        }
        if (!FileRules.recordings().types().contains(file.type())) {
            throw new Refusal("recording.no-recording", "linyi-14:1.3#17", file.name()).at("files");
        }
        Settling.attach(desk, dossier, files);
        dossier.store(file.hash(), desk.today(), desk.actor().user());
        Settling.of(desk, dossier);
    }
}
