package yidan.ui.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import yidan.World;
import yidan.act.Act;
import yidan.act.ActType;
import yidan.casework.CaseWorld;
import yidan.casework.EnforcementCase;
import yidan.casework.Executing;
import yidan.casework.PreparedMeans;
import yidan.casework.PreparedSetOff;
import yidan.casework.ReviewOpinion;
import yidan.casework.ReviewTrigger;
import yidan.casework.execution.Enforcement;
import yidan.casework.execution.review.RequestExecutionReview;
import yidan.casework.execution.review.RequireExecutionReview;
import yidan.casework.major.EnterMajorCatalogue;
import yidan.casework.major.HandInMajorCatalogue;
import yidan.casework.major.MajorCatalogue;
import yidan.casework.major.TakeMajorCatalogueOnFile;
import yidan.casework.review.AcceptMaterials;
import yidan.casework.review.GiveOpinion;
import yidan.casework.review.LegalReview;
import yidan.casework.review.RequestLegalReview;
import yidan.casework.review.ReviewPoint;
import yidan.casework.review.material.ReviewMaterial;
import yidan.casework.review.term.AskSupplement;
import yidan.casework.seizure.Seizure;
import yidan.casework.seizure.review.AdoptSeizureOpinion;
import yidan.casework.seizure.review.DissentOnSeizure;
import yidan.casework.seizure.review.RequestSeizureReview;
import yidan.casework.seizure.review.RequireSeizureReview;
import yidan.casework.seizure.review.SettleSeizureDissent;
import yidan.casework.seizure.setoff.ProposeSetOff;
import yidan.casework.seizure.setoff.SetOffSeized;
import yidan.document.FormKind;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Role;
import yidan.ui.shell.Texts;

/** Legal review on the screen: the catalogue of what is major, and what is handed in to another body's reviewer. */
class ReviewScreensTest {

    private static final LocalDate YEARS_FROM_NOW = CaseWorld.DAY.plusYears(9);

    private final CaseWorld world = CaseWorld.get();
    private final Actor linjins = world.world.person("linjin-reviewer", World.LINJIN, Role.LEGAL_REVIEWER);

    @BeforeEach
    void a_monday() {
        world.world.itIs(CaseWorld.DAY);
    }

    private static FilledForm opened(Person person, String button, Class<? extends Act> act) {
        person.clicks(button);
        return person.form(ActType.of(act));
    }

    @Test
    void a_body_makes_its_catalogue_hands_it_in_and_the_justice_bureau_takes_it_on_file() {
        Person looks = Person.logsIn(world.head);
        looks.goesTo("majors");
        assertTrue(looks.reads("majors-empty").contains(Texts.zh("majors.empty.who")));
        Person reviewer = Person.logsIn(world.reviewer);
        reviewer.goesTo("majors");
        assertTrue(reviewer.reads("majors-empty").contains(Texts.zh("majors.empty")));

        FilledForm form = opened(reviewer, "empty-enter-major-catalogue", EnterMajorCatalogue.class);
        form.fill(new EnterMajorCatalogue("牛政发〔2026〕9号", YEARS_FROM_NOW, List.of("罚没；乡镇；；")));
        form.submit();
        assertTrue(form.problems().contains("罚没"), form.problems());
        assertTrue(form.complaintAt("matters").contains("罚没"), "at its field");
        form.fill(new EnterMajorCatalogue("牛政发〔2026〕9号", YEARS_FROM_NOW, List.of("罚款；乡镇；；2000")));
        form.submit();
        assertFalse(form.isOpen());
        assertEquals(Texts.zh("stage.MajorCatalogue.DRAFT"), reviewer.reads("major-stage"));
        assertTrue(reviewer.reads("major-facts").contains(Texts.zh("majors.from-amount", "2000")));
        assertTrue(reviewer.sees("do-RewordMajorCatalogue"));
        assertFalse(reviewer.sees("do-HandInMajorCatalogue"), "that is the head's");

        UUID id = world.read(register -> register.of(MajorCatalogue.class)
                .where("d.effectiveFrom = :from", "from", YEARS_FROM_NOW)
                .values(UUID.class, "d.id")
                .getFirst());
        Person bureau = Person.logsIn(world.bureau);
        bureau.goesTo("majors");
        assertTrue(bureau.reads("majors-empty").contains(Texts.zh("majors.empty.county")), "a draft is the body's own");
        Person head = Person.logsIn(world.head);
        head.goesTo("majors/" + id);
        opened(head, "do-HandInMajorCatalogue", HandInMajorCatalogue.class).submit();
        assertEquals(Texts.zh("stage.MajorCatalogue.HANDED_IN"), head.reads("major-stage"));

        bureau.goesTo("majors");
        assertFalse(bureau.sees("majors-empty"));
        bureau.goesTo("majors/" + id);
        opened(bureau, "do-TakeMajorCatalogueOnFile", TakeMajorCatalogueOnFile.class)
                .submit();
        assertEquals(Texts.zh("stage.MajorCatalogue.ON_FILE"), bureau.reads("major-stage"));
    }

    @Test
    void the_reviewer_of_another_body_reads_the_papers_that_were_handed_in_page_by_page() {
        Id<EnforcementCase> id = world.told(world.item("秸秆"), new BigDecimal("1500.00"));
        world.world.itIs(CaseWorld.DAY.plusDays(8));
        world.perform(
                world.officer,
                new RequestLegalReview(
                        id,
                        null,
                        World.LINJIN.value(),
                        EnumSet.of(ReviewTrigger.MAJOR_RIGHTS),
                        "拟罚款",
                        "代拟稿",
                        "大气污染防治法",
                        CaseWorld.DAY.plusDays(20)));
        UUID review = world.reload(id).review().review().orElseThrow();
        UUID notice = world.read(register -> ReviewMaterial.of(register, review)).stream()
                .filter(one -> one.title().startsWith("行政处罚事先告知书"))
                .map(ReviewMaterial::uuid)
                .findFirst()
                .orElseThrow();
        Person reviewer = Person.logsIn(linjins);
        reviewer.goesTo("reviews/" + review);
        reviewer.opensTab("review-tabs", "reviews.tab.papers");
        assertTrue(reviewer.reads("review-materials").contains("行政处罚事先告知书"));
        reviewer.clicks("material-" + notice);
        assertTrue(reviewer.sees("document-pages"), "page by page");

        Person third = Person.logsIn(world.third);
        third.goesTo("reviews/" + review);
        third.opensTab("review-tabs", "reviews.tab.papers");
        assertFalse(third.sees("material-" + notice), "who does not handle the case reads no paper of it");
    }

    @Test
    void a_major_execution_is_handed_in_on_its_page_with_its_papers_and_the_reviewer_reads_them() {
        Executing executing = new Executing();
        Id<Enforcement> id = executing.demanded();
        executing.serve(id, FormKind.DEMAND);
        world.world.itIs(CaseWorld.DAY.plusDays(28));
        Person head = Person.logsIn(world.head);
        head.goesTo("enforcements/" + id);
        FilledForm demand = opened(head, "do-RequireExecutionReview", RequireExecutionReview.class);
        demand.fill(new RequireExecutionReview(id, null, EnumSet.of(ReviewTrigger.SOCIAL_IMPACT), "全村关注。"));
        demand.submit();
        assertTrue(head.reads("facts-review").contains(Texts.zh("ReviewTrigger.SOCIAL_IMPACT")));

        Person officer = Person.logsIn(world.officer);
        officer.goesTo("enforcements/" + id);
        FilledForm request = opened(officer, "do-RequestExecutionReview", RequestExecutionReview.class);
        request.submit();
        assertFalse(request.isOpen(), request.problems());
        UUID review = executing.reload(id).review().review().orElseThrow();

        Person reviewer = Person.logsIn(world.reviewer);
        reviewer.goesTo("reviews/" + review);
        reviewer.opensTab("review-tabs", "reviews.tab.papers");
        assertTrue(reviewer.reads("review-materials").contains("行政决定履行催告书"));
        FilledForm supplement = opened(reviewer, "do-AskSupplement", AskSupplement.class);
        supplement.fill(new AskSupplement(Id.of(review), null, "缺少现场照片。", CaseWorld.DAY.plusDays(30)));
        supplement.submit();
        assertEquals(Texts.zh("stage.LegalReview.SUPPLEMENTING"), reviewer.reads("review-stage"));
        assertTrue(reviewer.reads("case-deadlines").contains("补充送审材料"), reviewer.reads("case-deadlines"));
    }

    @Test
    void a_major_measure_is_handed_in_on_its_card_and_approved_only_after_its_review() {
        Id<Seizure> id = PreparedMeans.seizure(false);
        UUID of = world.read(register -> register.load(Seizure.class, id)).caseId();
        Person leader = standsAtMeasures(world.leader, of);
        FilledForm demand = opened(leader, "do-RequireSeizureReview", RequireSeizureReview.class);
        demand.fill(new RequireSeizureReview(id, null, EnumSet.of(ReviewTrigger.MAJOR_RIGHTS), "关系生产经营。"));
        demand.submit();
        assertTrue(leader.reads("seizure-" + id).contains(Texts.zh("ReviewTrigger.MAJOR_RIGHTS")));
        assertFalse(standsAtMeasures(world.head, of).sees("do-ApproveSeizure"));

        FilledForm request =
                opened(standsAtMeasures(world.officer, of), "do-RequestSeizureReview", RequestSeizureReview.class);
        request.submit();
        assertFalse(request.isOpen(), request.problems());
        UUID review = world.read(register -> register.load(Seizure.class, id))
                .review()
                .review()
                .orElseThrow();
        Person reviewer = Person.logsIn(world.reviewer);
        reviewer.goesTo("reviews/" + review);
        world.perform(world.reviewer, new AcceptMaterials(Id.of(review), null));
        world.perform(
                world.reviewer,
                new GiveOpinion(Id.of(review), null, ReviewOpinion.AGREE, EnumSet.allOf(ReviewPoint.class), "同意。"));
        FilledForm adopted =
                opened(standsAtMeasures(world.officer, of), "do-AdoptSeizureOpinion", AdoptSeizureOpinion.class);
        adopted.fill(new AdoptSeizureOpinion(id, null, Id.of(review), "采纳。"));
        adopted.submit();
        assertTrue(standsAtMeasures(world.head, of).sees("do-ApproveSeizure"));
    }

    @Test
    void a_set_off_is_proposed_on_the_card_reviewed_and_decided_as_it_was_proposed() {
        Id<EnforcementCase> of = PreparedSetOff.served();
        PreparedSetOff.demanded(of);
        world.world.itIs(PreparedSetOff.DAY);
        Id<Seizure> id = PreparedSetOff.seizure(of);
        FilledForm proposal =
                opened(standsAtMeasures(world.officer, of.value()), "do-ProposeSetOff", ProposeSetOff.class);
        proposal.fill(PreparedSetOff.proposal(id, PreparedSetOff.WHY_HELD));
        proposal.submit();
        assertFalse(proposal.isOpen(), proposal.problems());
        PreparedSetOff.requireReview(id);
        Person waits = standsAtMeasures(world.head, of.value());
        assertTrue(waits.reads("case-turn").contains(Texts.zh("act.RequestSeizureReview")), waits.reads("case-turn"));
        assertFalse(waits.sees("do-SetOffSeized"));
        assertTrue(isWaiting(world.officer, of.value(), "work.set-off.review"));

        FilledForm request = opened(
                standsAtMeasures(world.officer, of.value()), "do-RequestSeizureReview", RequestSeizureReview.class);
        request.submit();
        assertFalse(request.isOpen(), request.problems());
        Id<LegalReview> review = Id.of(world.read(register -> register.load(Seizure.class, id))
                .review()
                .review()
                .orElseThrow());
        world.perform(world.reviewer, new AcceptMaterials(review, null));
        world.perform(
                world.reviewer,
                new GiveOpinion(
                        review, null, ReviewOpinion.CORRECT, EnumSet.noneOf(ReviewPoint.class), "文书没有写明价款的去向。"));
        world.perform(world.officer, new DissentOnSeizure(id, null, review, "文书已经写明。"));
        assertTrue(isWaiting(world.head, of.value(), "work.set-off.dissent"), "not in the words of a seizure");
        world.perform(world.head, new SettleSeizureDissent(id, null, false, "同意承办意见。"));

        assertTrue(isWaiting(world.head, of.value(), "work.set-off.decide"));
        Person head = standsAtMeasures(world.head, of.value());
        assertTrue(head.reads("case-turn").contains(Texts.zh("act.SetOffSeized")), head.reads("case-turn"));
        FilledForm decision = opened(head, "do-SetOffSeized", SetOffSeized.class);
        assertTrue(head.reads("set-off-proposed").contains(PreparedSetOff.WHY_HELD), head.reads("set-off-proposed"));
        decision.submit();
        assertFalse(decision.isOpen(), decision.problems());
        assertTrue(standsAtMeasures(world.head, of.value())
                .reads("case-measures")
                .contains(Texts.zh("stage.Seizure.SETTLED")));
    }

    /** On the first page. */
    private static boolean isWaiting(Actor actor, UUID of, String key) {
        Person person = Person.logsIn(actor);
        person.goesTo("");
        return person.linksTo("work-waiting", "cases/" + of)
                && person.reads("work-waiting").contains(Texts.zh(key));
    }

    private static Person standsAtMeasures(Actor actor, UUID of) {
        Person person = Person.logsIn(actor);
        person.goesTo("cases/" + of);
        person.opensTab("case-tabs", "cases.tab.measures");
        return person;
    }
}
