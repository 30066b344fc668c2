package yidan.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import yidan.casework.recording.Recording;
import yidan.casework.seizure.ApproveSeizure;
import yidan.casework.seizure.AskSeizure;
import yidan.casework.seizure.ExtendSeizure;
import yidan.casework.seizure.LiftGround;
import yidan.casework.seizure.LiftSeizure;
import yidan.casework.seizure.Seizure;
import yidan.casework.seizure.SeizureKind;
import yidan.document.FormKind;
import yidan.document.OfficialDocument;
import yidan.document.Papers;
import yidan.itemlist.BasisKind;
import yidan.tenancy.Id;

/** Two seizures at one place on one day are two: each has its decision, and what follows is of that one. */
class TwoSeizuresTest {

    private static final List<String> BALER = List.of("打捆机；小型；台；1");
    private static final List<String> DIESEL = List.of("柴油；；桶；2");

    private final CaseWorld world = CaseWorld.get();
    private final Id<EnforcementCase> of = world.opened(world.item("秸秆"));

    private Id<Seizure> seized(List<String> things) {
        world.perform(
                world.officer,
                new AskSeizure(of, null, SeizureKind.SEIZURE, BasisKind.LAW, "《大气污染防治法》第三十条", "转移", things));
        Id<Seizure> one = Id.of(world.read(register -> Seizure.of(register, of.value())).stream()
                .filter(Seizure::isAsked)
                .findFirst()
                .orElseThrow()
                .uuid());
        world.approved(new ApproveSeizure(one, null, null));
        world.perform(world.officer, Seizing.carryOut(one, things, true, null));
        return one;
    }

    private Seizure load(Id<Seizure> one) {
        return world.read(register -> register.load(Seizure.class, one));
    }

    private String said(FormKind form, String field) {
        return world.read(register -> Papers.of(register, of.value()).stream()
                .filter(row -> row.form() == form && row.stage().equals(OfficialDocument.ISSUED))
                .map(row -> register.load(OfficialDocument.class, Id.<OfficialDocument>of(row.id())))
                .map(paper -> paper.fields().get(field).toString())
                .collect(Collectors.joining("|")));
    }

    @Test
    void what_is_extended_and_lifted_is_the_one_that_was_chosen() {
        Id<Seizure> first = seized(BALER);
        Id<Seizure> second = seized(DIESEL);
        String number = load(first).scene().decisionNumber().orElseThrow();
        assertNotEquals(number, load(second).scene().decisionNumber().orElseThrow());

        world.perform(world.head, new ExtendSeizure(first, null, 10, "情况复杂。"));
        assertEquals(number, said(FormKind.SEIZURE_EXTENSION, "decision"));
        assertTrue(said(FormKind.SEIZURE_EXTENSION, "objects").contains("打捆机"));
        world.perform(world.head, new LiftSeizure(first, null, LiftGround.NOT_NEEDED, "不再需要。"));
        assertEquals(number, said(FormKind.RELEASE_DECISION, "decision"));
        assertTrue(said(FormKind.RELEASE_DECISION, "objects").contains("打捆机"));
    }

    @Test
    void what_was_filmed_says_which_of_the_two_it_shows() {
        Id<Seizure> first = seized(BALER);
        Id<Seizure> second = seized(DIESEL);
        Set<Object> shown = world.read(register -> Recording.of(register, of.value())).stream()
                .map(one -> one.seizure().orElseThrow())
                .collect(Collectors.toSet());
        assertEquals(Set.of(first.value(), second.value()), shown);
    }
}
