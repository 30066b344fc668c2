package yidan.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import yidan.World;
import yidan.act.Act;
import yidan.casework.major.EnterMajorCatalogue;
import yidan.casework.major.HandInMajorCatalogue;
import yidan.casework.major.MajorCatalogue;
import yidan.casework.major.MajorCatalogues;
import yidan.casework.major.RewordMajorCatalogue;
import yidan.casework.major.TakeMajorCatalogueOnFile;
import yidan.casework.notice.AskHearing;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/** A body says which of its decisions are major, files that with the justice bureau, and its cases go by it. */
class MajorCatalogueTest {

    private static final BigDecimal FINE = new BigDecimal("1500.00");

    private final CaseWorld world = CaseWorld.get();
    private final MajorCatalogues catalogues = new MajorCatalogues(world.world.registers);
    private final int item = world.item("秸秆");
    private final Actor xiaofang = world.world.person("xiaofang-head", World.FIRE, Role.HEAD);

    private Refusal refused(Actor actor, Act act) {
        Refusal refusal = assertThrows(Refusal.class, () -> world.perform(actor, act));
        assertFalse(refusal.basis().isEmpty(), refusal.key() + " names no article");
        return refusal;
    }

    private static EnterMajorCatalogue catalogue(LocalDate from, String... matters) {
        return new EnterMajorCatalogue("牛政发〔2026〕9号", from, List.of(matters));
    }

    private Id<MajorCatalogue> entered(LocalDate from, String... matters) {
        return Id.of(world.perform(world.reviewer, catalogue(from, matters)).dossier());
    }

    private Id<MajorCatalogue> handedIn(LocalDate from, String... matters) {
        Id<MajorCatalogue> id = entered(from, matters);
        world.perform(world.head, new HandInMajorCatalogue(id, null));
        return id;
    }

    private EnforcementCase reported(BigDecimal fine) {
        Id<EnforcementCase> id = world.opened(item);
        world.prove(id);
        world.perform(world.officer, world.report(id, fine, false, Set.of()));
        return world.reload(id);
    }

    @Test
    void it_is_made_by_the_reviewer_handed_in_by_the_head_and_taken_on_file_by_the_justice_bureau() {
        Id<MajorCatalogue> id = entered(CaseWorld.DAY.plusYears(9), "责令停产停业；乡镇；；");
        assertEquals(Optional.empty(), catalogues.find(world.bureau, id), "a draft is the body's own");
        assertEquals(
                "dossier.reason-required",
                refused(world.bureau, new TakeMajorCatalogueOnFile(id, null, null))
                        .key());
        world.perform(
                world.reviewer,
                new RewordMajorCatalogue(
                        id, null, "牛政发〔2026〕9号", CaseWorld.DAY.plusYears(9), List.of("责令停产停业；乡镇；；", "罚款；乡镇；；2000")));
        world.perform(world.head, new HandInMajorCatalogue(id, null));
        MajorCatalogue seen = catalogues.find(world.bureau, id).orElseThrow();
        assertEquals(Optional.of(CaseWorld.DAY), seen.handedInOn());
        assertEquals("罚款；乡镇；；2000", seen.matters().getLast().line());
        assertTrue(
                catalogues.of(world.bureau).stream().anyMatch(one -> one.uuid().equals(id.value())));
        assertTrue(catalogues.of(xiaofang).stream().noneMatch(one -> one.uuid().equals(id.value())));
        world.world.itIs(CaseWorld.DAY.plusDays(2));
        world.perform(world.bureau, new TakeMajorCatalogueOnFile(id, null, "准予备案。"));
        MajorCatalogue filed = catalogues.find(world.reviewer, id).orElseThrow();
        assertEquals(MajorCatalogue.ON_FILE, filed.stage());
        assertEquals(Optional.of(CaseWorld.DAY.plusDays(2)), filed.onFileOn());
        assertEquals(Optional.of("准予备案。"), filed.remarks());
        assertEquals(
                "act.wrong-stage",
                refused(world.head, new HandInMajorCatalogue(id, null)).key());
    }

    @Test
    void a_line_that_says_no_standard_is_refused_at_its_field() {
        for (String line : List.of("罚款；乡镇", "罚没；乡镇；；", "罚款；乡镇；；两千", "罚款；乡镇；；20.001")) {
            Refusal refusal = refused(world.reviewer, catalogue(CaseWorld.DAY, line));
            assertTrue(refusal.key().startsWith("major."), refusal.key());
            assertEquals(List.of("matters"), refusal.components());
            assertEquals("linyi-14:1.4#9", refusal.basis());
        }
        assertEquals(
                "major.same-twice",
                refused(world.reviewer, catalogue(CaseWorld.DAY, "罚款；；；10", "罚款；；；10"))
                        .key());
    }

    @Test
    void cases_go_by_the_version_in_force_on_their_day_and_by_the_law_whatever_it_says() {
        LocalDate first = LocalDate.of(2026, 8, 3);
        world.world.itIs(first);
        assertFalse(reported(FINE).review().isRequired(), "nothing is in force yet");
        entered(first, "罚款；乡镇；；1");
        assertFalse(reported(FINE).review().isRequired(), "a draft is gone by in no case");
        handedIn(first, "责令停产停业；乡镇；；", "罚款；乡镇；；1500");
        handedIn(first.plusDays(2), "罚款；乡镇；海事；1");
        assertTrue(reported(FINE).review().isRequired(), "以上 includes the figure");
        assertEquals(Set.of(ReviewTrigger.OTHER), reported(FINE).review().triggers());
        assertFalse(reported(new BigDecimal("1499.99")).review().isRequired());
        world.world.itIs(first.plusDays(2));
        assertFalse(reported(FINE).review().isRequired(), "another version is in force, for another field");
        Id<EnforcementCase> heard = Id.of(reported(FINE).uuid());
        world.perform(world.officer, world.notice(heard, FINE, first.plusDays(2)));
        world.perform(world.officer, new AskHearing(heard, null, first.plusDays(2)));
        assertTrue(world.reload(heard).review().isRequired(), "行政处罚法 第五十八条: heard is reviewed");
        handedIn(first.plusDays(3), "行政处罚；；；1499.99");
        world.world.itIs(first.plusDays(3));
        assertTrue(reported(FINE).review().isRequired(), "every penalty from that amount on");
        handedIn(first.plusDays(4), "行政强制；；；");
        handedIn(first.plusDays(5), "罚款；乡镇；海事；1");
        world.world.itIs(first.plusDays(4));
        assertFalse(reported(FINE).review().isRequired(), "no penalty is meant");
    }
}
