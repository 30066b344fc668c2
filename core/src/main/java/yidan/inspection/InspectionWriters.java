package yidan.inspection;

import java.util.Map;
import java.util.Optional;
import yidan.document.FormKind;
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

    /** 险情隐患、违法行为报告: the record has it all already. */
    @Override
    public Optional<Map<String, Object>> letter(Inspection dossier, OfficialDocument draft) {
        return draft.form() == FormKind.DANGER_REPORT ? Optional.of(Map.of()) : Optional.empty();
    }
}
