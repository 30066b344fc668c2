package yidan.evidence.custody;

import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.files.Attachment;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/** 给物品附上照片。 Source: 临政发〔2023〕14号 四、九（四）（2）第六条、第八条. */
@By(
        value = {Role.CUSTODIAN, Role.OFFICER},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({CustodyItem.LISTED, CustodyItem.STORED, CustodyItem.OUT})
@Basis({"linyi-14:4.9d2#6", "linyi-14:4.9d2#8"})
public record AttachPhotos(
        Id<CustodyItem> on, Long seen, @NotEmpty List<String> files) implements ActOn<CustodyItem>, CustodyAct {
    @Override
    public void perform(CustodyItem dossier, Desk desk) {
        Attachment.attach(desk, dossier, dossier.uuid(), files);
    }
}
