package yidan.ui.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yidan.act.Act;
import yidan.act.ActType;
import yidan.casework.CaseWorld;
import yidan.casework.EnforcementCase;
import yidan.casework.investigation.InterviewedAs;
import yidan.casework.investigation.OrderRectification;
import yidan.casework.investigation.RecordInterview;
import yidan.casework.investigation.ReportInvestigation;
import yidan.casework.investigation.Signing;
import yidan.casework.opening.ApproveOpening;
import yidan.casework.opening.ProposeCase;
import yidan.casework.penalty.Mitigation;
import yidan.casework.penalty.PenaltyKind;
import yidan.inspection.PlanInspection;
import yidan.inspection.TargetKind;
import yidan.itemlist.catalogue.content.CatalogueRow;
import yidan.party.PartyKind;
import yidan.tenancy.Id;

/** What people mistype: said in Chinese at the field that is wrong, what was filled in stays, and nothing is written. */
class BadInputScreenTest {

    private static final CaseWorld WORLD = CaseWorld.get();
    private static final Traces TRACES = new Traces(WORLD.world);
    private static final LocalDate DAY = CaseWorld.DAY;
    private static final int ITEM = WORLD.item("秸秆");
    private static final String GROWN_UP = "140821198503150012";

    private final Person officer;

    BadInputScreenTest() {
        WORLD.world.itIs(DAY);
        officer = Person.logsIn(WORLD.officer);
    }

    private FilledForm filled(String page, String button, Act act) {
        officer.goesTo(page);
        officer.clicks(button);
        FilledForm form = officer.form(ActType.of(act.getClass()));
        assertEquals("", form.fill(act), "what cannot be chosen");
        return form;
    }

    private FilledForm filled(Id<EnforcementCase> on, Act act) {
        return filled("cases/" + on, "do-" + act.getClass().getSimpleName(), act);
    }

    private static void refusedAt(FilledForm form, String component, String words) {
        String before = TRACES.everything();
        form.submit();
        assertTrue(form.isOpen(), "the form is gone");
        assertTrue(form.complaintAt(component).contains(words), component + ": " + form.complaintAt(component));
        assertTrue(form.keepsWhatWasFilledIn(), "something that was filled in is lost");
        assertEquals(before, TRACES.everything(), "something was written");
        form.cancel();
    }

    private static ProposeCase proposal(
            PartyKind kind, String name, String number, String facts, LocalDate from, LocalDate to, LocalDate found) {
        return new ProposeCase(
                null,
                ITEM,
                kind,
                name,
                number,
                kind == PartyKind.PERSON ? null : "周某某",
                null,
                null,
                "露天焚烧秸秆",
                facts,
                "村北",
                from,
                to,
                found,
                null,
                null,
                null,
                WORLD.person("niudu-officer1"),
                WORLD.person("niudu-officer2"),
                false);
    }

    private FilledForm proposing(ProposeCase act) {
        return filled("cases", "propose", act);
    }

    private static ReportInvestigation report(Id<EnforcementCase> on, String fine) {
        return new ReportInvestigation(
                on,
                null,
                "事实清楚。",
                EnumSet.of(PenaltyKind.FINE),
                new BigDecimal(fine),
                null,
                null,
                null,
                null,
                null,
                Mitigation.NONE,
                null,
                "初次违法。",
                false,
                Set.of());
    }

    private static Id<EnforcementCase> proved(int item) {
        Id<EnforcementCase> id = WORLD.opened(item);
        WORLD.prove(id);
        return id;
    }

    @ParameterizedTest
    @CsvSource({"1500.005, 小数最多 2 位", "-1500.00, 必须大于 0", "0.00, 必须大于 0", "12345678901.00, 整数最多 10 位"})
    void an_amount_that_cannot_be_is_refused_at_the_amount(String fine, String words) {
        Id<EnforcementCase> id = proved(ITEM);
        refusedAt(filled(id, report(id, fine)), "fine", words);
    }

    @Test
    void a_day_in_the_future_or_before_what_it_follows_is_refused_at_the_day() {
        LocalDate tomorrow = DAY.plusDays(1);
        refusedAt(
                proposing(proposal(PartyKind.PERSON, "赵某某", GROWN_UP, "焚烧秸秆。", tomorrow, null, DAY)),
                "conductFrom",
                "不能晚于今天");
        refusedAt(
                proposing(proposal(PartyKind.PERSON, "赵某某", GROWN_UP, "焚烧秸秆。", DAY, null, tomorrow)),
                "discoveredOn",
                "不能晚于今天");
        refusedAt(
                proposing(proposal(PartyKind.PERSON, "赵某某", GROWN_UP, "焚烧秸秆。", DAY, DAY.minusDays(1), DAY)),
                "conductTo",
                "日期前后颠倒");
        Id<EnforcementCase> id = WORLD.opened(ITEM);
        refusedAt(filled(id, interview(id, DAY.minusDays(1), LocalTime.of(9, 30), "问答。")), "day", "日期早于立案或者先行启动的日期");
        refusedAt(filled(id, interview(id, DAY, LocalTime.of(8, 0), "问答。")), "end", "结束时间应当晚于开始时间");
        refusedAt(filled(id, new OrderRectification(id, null, DAY.minusDays(1), "清理。")), "until", "早于今天");
    }

    @Test
    void the_29th_of_february_of_a_common_year_is_no_day_and_is_not_handed_in_as_none() {
        FilledForm form = proposing(proposal(PartyKind.PERSON, "赵某某", GROWN_UP, "焚烧秸秆。", DAY, null, DAY));
        officer.mistypes("act-ProposeCase-conductTo", "2026-02-29");
        refusedAt(form, "conductTo", "请输入日期");
    }

    @Test
    void a_number_with_a_wrong_check_character_is_refused_at_the_number() {
        refusedAt(
                proposing(proposal(PartyKind.PERSON, "赵某某", "140821198503150019", "焚烧秸秆。", DAY, null, DAY)),
                "partyNumber",
                "校验码不对");
        refusedAt(
                proposing(proposal(PartyKind.PERSON, "赵某某", "140821201302290017", "焚烧秸秆。", DAY, null, DAY)),
                "partyNumber",
                "出生日期不存在");
        refusedAt(
                proposing(proposal(PartyKind.ORGANISATION, "临猗县示例商行", "91140821MA0K00000X", "焚烧秸秆。", DAY, null, DAY)),
                "partyNumber",
                "统一社会信用代码");
        int inspected = WORLD.read(register -> register.of(CatalogueRow.class)
                .where("d.type = yidan.itemlist.PowerType.INSPECTION")
                .values(Integer.class, "d.item")
                .getFirst());
        refusedAt(
                filled(
                        "inspections",
                        "plan-inspection",
                        new PlanInspection(
                                inspected,
                                TargetKind.PERSON,
                                "赵某某",
                                "140821198503150019",
                                null,
                                null,
                                WORLD.person("niudu-officer1"),
                                WORLD.person("niudu-officer2"),
                                DAY,
                                "查看")),
                "number",
                "校验码不对");
    }

    @Test
    void for_a_minor_the_mitigation_is_asked_and_for_a_child_no_kind_fits() {
        Id<EnforcementCase> minor = provedOf("140821201005010011");
        refusedAt(filled(minor, report(minor, "600.00")), "mitigation", "不满十八周岁");
        Id<EnforcementCase> child = provedOf("140821201305010013");
        refusedAt(filled(child, report(child, "600.00")), "kinds", "不满十四周岁");
    }

    private static Id<EnforcementCase> provedOf(String number) {
        Id<EnforcementCase> id = Id.of(WORLD.perform(
                        WORLD.officer, proposal(PartyKind.PERSON, "孙某某", number, "焚烧秸秆。", DAY.minusDays(1), null, DAY))
                .dossier());
        WORLD.perform(WORLD.head, new ApproveOpening(id, null, "同意"));
        WORLD.prove(id);
        return id;
    }

    private static RecordInterview interview(Id<EnforcementCase> id, LocalDate day, LocalTime end, String words) {
        return new RecordInterview(
                id,
                null,
                "赵某某",
                InterviewedAs.PARTY,
                day,
                LocalTime.of(9, 0),
                end,
                null,
                "镇询问室",
                true,
                true,
                words,
                Signing.SIGNED,
                null);
    }

    @Test
    void ten_thousand_characters_are_taken_and_one_more_is_refused_there() {
        Id<EnforcementCase> id = WORLD.opened(ITEM);
        String most = "问".repeat(10_000);
        refusedAt(filled(id, interview(id, DAY, LocalTime.of(9, 30), most + "答")), "words", "10000");
        FilledForm form = filled(id, interview(id, DAY, LocalTime.of(9, 30), most));
        form.submit();
        assertFalse(form.isOpen(), form.problems());
    }

    @Test
    void an_emoji_is_refused_at_its_field() {
        refusedAt(proposing(proposal(PartyKind.PERSON, "赵😀", GROWN_UP, "焚烧秸秆。", DAY, null, DAY)), "partyName", "😀");
        refusedAt(proposing(proposal(PartyKind.PERSON, "赵某某", GROWN_UP, "焚烧🔥秸秆。", DAY, null, DAY)), "facts", "🔥");
    }

    @Test
    void html_is_shown_as_it_was_typed() {
        String script = "<script>alert('x')</script><b>焚烧</b> & \"秸秆\"";
        Id<EnforcementCase> id =
                Id.of(WORLD.perform(WORLD.officer, proposal(PartyKind.PERSON, "赵某某", GROWN_UP, script, DAY, null, DAY))
                        .dossier());
        officer.goesTo("cases/" + id);
        assertTrue(officer.reads("case-facts").contains(script), officer.reads("case-facts"));
        assertEquals(0, officer.elements("case-facts", "script"), "what was typed has become a part of the page");
    }
}
