package yidan.casework.execution;

import java.util.List;
import yidan.act.Desk;
import yidan.casework.officers.StillCertified;
import yidan.casework.recording.Recording;
import yidan.files.Attachment;
import yidan.tenancy.Refusal;

/** What is asked of every execution that is carried out, and what it leaves behind: its record, files, film. Source: 行政强制法 第四十三条; 临政发〔2023〕14号 一、三 第十条. */
public final class CarriedOut {

    private CarriedOut() {}

    /** @throws Refusal where water, power, heat or gas were cut, it was not filmed and nobody says why, or who did it was not certified */
    public static void check(Desk desk, Enforcement dossier, Execution.Deed deed, boolean noUtilitiesCut) {
        dossier.execution().spareUtilities(noUtilitiesCut);
        boolean explained = deed.whyNotFilmed() != null && !deed.whyNotFilmed().isBlank();
        if (dossier.kind().isFilmed() && !deed.filmed() && !explained) {
            throw new Refusal("seizure.not-filmed", "linyi-14:1.3#10").at("whyNotFilmed");
        }
        StillCertified.of(desk, dossier, deed.hours().day());
    }

    public static void keep(Desk desk, Enforcement dossier, Execution.Deed deed, List<String> files) {
        EnforcementPapers.of(dossier, desk).carriedOut(deed);
        Attachment.attach(desk, dossier, dossier.uuid(), files);
        if (deed.filmed()) {
            Recording.of(
                    desk,
                    dossier.owner(),
                    dossier.uuid(),
                    dossier.team(),
                    Recording.Taking.of(dossier.filmedAs(), deed.hours(), dossier.place()));
        }
        Waiting.turn(dossier, desk);
    }
}
