package yidan.inspection;

import java.util.Optional;
import yidan.document.OfficialDocument;
import yidan.document.draft.Writers;
import yidan.tenancy.Actor;
import yidan.tenancy.Refusal;
import yidan.tenancy.Register;

/** Who writes on the drafts of an inspection: the two who inspect. Source: 临政发〔2023〕14号 四、八 第十条. */
public final class InspectionWriters implements Writers<Inspection> {

    @Override
    public Class<Inspection> dossier() {
        return Inspection.class;
    }

    @Override
    public Optional<Refusal> obstacle(Inspection dossier, OfficialDocument draft, Actor actor, Register register) {
        return dossier.team().has(actor)
                ? Optional.empty()
                : Optional.of(new Refusal("inspection.not-the-inspector", "linyi-14:4.8#10"));
    }
}
