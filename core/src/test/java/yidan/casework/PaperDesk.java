package yidan.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import yidan.act.Act;
import yidan.act.Done;
import yidan.casework.investigation.InterviewedAs;
import yidan.casework.investigation.RecordInterview;
import yidan.casework.investigation.Signing;
import yidan.casework.opening.ApproveOpening;
import yidan.document.DocumentRow;
import yidan.document.FormKind;
import yidan.document.OfficialDocument;
import yidan.document.Papers;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;

/** What stories about papers ask again and again: the papers of a dossier, one of a form, a minute later. */
final class PaperDesk {

    private final CaseWorld world = CaseWorld.get();

    List<DocumentRow> papers(Id<?> dossier) {
        return papers(dossier.value());
    }

    private List<DocumentRow> papers(UUID dossier) {
        return world.read(register -> Papers.of(register, dossier));
    }

    List<FormKind> issued(Id<?> dossier) {
        return papers(dossier).stream()
                .filter(paper -> paper.stage().equals(OfficialDocument.ISSUED))
                .map(DocumentRow::form)
                .toList();
    }

    /** The last of a form. */
    OfficialDocument paper(Id<?> dossier, FormKind form) {
        DocumentRow row = papers(dossier).stream()
                .filter(paper -> paper.form() == form)
                .reduce((first, last) -> last)
                .orElseThrow();
        return world.read(register -> register.load(OfficialDocument.class, Id.of(row.id())));
    }

    Id<OfficialDocument> idOf(Id<?> dossier, FormKind form) {
        return Id.of(paper(dossier, form).uuid());
    }

    static String number(OfficialDocument paper) {
        return paper.number().orElseThrow().toString();
    }

    RecordInterview interview(Id<EnforcementCase> id, Signing signing) {
        return new RecordInterview(
                id,
                null,
                "赵某某",
                InterviewedAs.PARTY,
                CaseWorld.DAY,
                LocalTime.of(9, 0),
                LocalTime.of(9, 40),
                null,
                "镇询问室",
                true,
                true,
                "问：是否焚烧秸秆？\n答：是。\n问：面积多大？\n答：约二分地。",
                signing,
                null);
    }

    void minute() {
        world.world.itIs(world.world.clock().instant().plusSeconds(60));
    }

    /** A minute after what was before. */
    Done perform(Actor actor, Act act) {
        minute();
        return world.perform(actor, act);
    }

    Id<EnforcementCase> opened(int item) {
        Id<EnforcementCase> id =
                Id.of(perform(world.officer, world.proposal(item)).dossier());
        perform(world.head, new ApproveOpening(id, null, null));
        return id;
    }

    void assertRefused(Actor actor, Act act, String key, String basis) {
        Refusal refusal = assertThrows(Refusal.class, () -> world.perform(actor, act));
        assertEquals(key, refusal.key());
        assertEquals(basis, refusal.basis());
    }
}
