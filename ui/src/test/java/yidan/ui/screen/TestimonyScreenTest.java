package yidan.ui.screen;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import yidan.World;
import yidan.casework.CaseWorld;
import yidan.casework.EnforcementCase;
import yidan.casework.investigation.InterviewedAs;
import yidan.casework.investigation.RecordInterview;
import yidan.casework.investigation.Signing;
import yidan.casework.notice.HearStatement;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Role;

/** What somebody said who is not the party is read by those whose affair the case is. Source: 行政处罚法 第五十条. */
class TestimonyScreenTest {

    private static final String WITNESS = "欧阳在场";
    private static final String PHONE = "13987650123";
    private static final String QUOTE = "我看见他从东边地头点的火";
    private static final List<String> TABS = List.of(
            "cases.tab.facts",
            "cases.tab.evidence",
            "cases.tab.documents",
            "cases.tab.measures",
            "cases.tab.deadlines",
            "cases.tab.record");

    private final CaseWorld world = CaseWorld.get();

    @Test
    void a_witness_his_telephone_and_his_words_stand_on_no_tab_of_a_case_for_whom_it_is_not() {
        Id<EnforcementCase> id = told();
        List<Actor> others = List.of(
                world.third,
                world.reviewer,
                world.world.person("niudu-archivist", World.NIUDU, Role.ARCHIVIST),
                world.world.person("niudu-custodian", World.NIUDU, Role.CUSTODIAN),
                world.world.person("niudu-publisher", World.NIUDU, Role.PUBLISHER),
                world.world.person("niudu-liaison", World.NIUDU, Role.LIAISON));
        for (Actor reader : others) {
            Person person = Person.logsIn(reader);
            person.goesTo("cases/" + id);
            for (String tab : TABS) {
                person.opensTab("case-tabs", tab);
                holdsNothing(person, reader.user() + " " + tab);
            }
            person.opensTab("case-tabs", "cases.tab.evidence");
            assertTrue(person.reads("case-evidence").contains("证据1"), "that there is some is no secret");
        }
        Person county = Person.logsIn(world.bureau);
        county.goesTo("cases/" + id);
        holdsNothing(county, "before a reason was given");
        for (Actor reader : List.of(world.officer, world.second, world.leader, world.head)) {
            Person person = Person.logsIn(reader);
            person.goesTo("cases/" + id);
            assertTrue(person.reads("case-facts").contains(QUOTE), reader.user());
            person.opensTab("case-tabs", "cases.tab.evidence");
            String evidence = person.reads("case-evidence");
            assertTrue(evidence.contains("询问笔录：" + WITNESS) && evidence.contains(QUOTE), reader.user());
            assertTrue(person.holds().contains(PHONE), "what is looked through above is all that is shown");
        }
    }

    private static void holdsNothing(Person person, String where) {
        String page = person.holds();
        for (String secret : List.of(WITNESS, PHONE, QUOTE)) {
            assertFalse(page.contains(secret), where + ": " + secret);
        }
    }

    private Id<EnforcementCase> told() {
        world.world.itIs(CaseWorld.DAY);
        Id<EnforcementCase> id = world.opened(world.item("秸秆"));
        world.prove(id);
        world.weigh(id);
        BigDecimal fine = new BigDecimal("1500.00");
        world.perform(world.officer, world.report(id, fine, false, Set.of()));
        world.perform(world.officer, world.notice(id, fine, CaseWorld.DAY));
        world.perform(
                world.officer,
                new HearStatement(
                        id, null, true, CaseWorld.DAY, null, null, null, WITNESS + PHONE + "：" + QUOTE, false));
        world.perform(
                world.officer,
                new RecordInterview(
                        id,
                        null,
                        WITNESS,
                        InterviewedAs.WITNESS,
                        CaseWorld.DAY,
                        LocalTime.of(8, 0),
                        LocalTime.of(8, 30),
                        null,
                        WITNESS + "家中",
                        true,
                        true,
                        "问：您看见了什么？\n答：" + QUOTE + "。我的电话是" + PHONE + "。",
                        Signing.ON_SCREEN,
                        null));
        return id;
    }
}
