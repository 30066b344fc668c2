package yidan.ui.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import yidan.World;
import yidan.casework.CaseWorld;
import yidan.itemlist.township.ListDuties;
import yidan.people.CertificateState;
import yidan.supervision.CountyOverview;
import yidan.supervision.CountyOverview.Line;
import yidan.tenancy.Actor;
import yidan.tenancy.Role;
import yidan.ui.shell.Texts;

/** Behind each figure of the county's overview stand as many people as it says. Source: 临政发〔2023〕14号 一、七 第九条. */
class CountyPeopleScreenTest {

    private final World world = CaseWorld.get().world;
    private final Actor admin = world.person("sifaju-admin", World.JUSTICE, Role.COUNTY_ADMIN);

    @Test
    void the_list_shows_whom_the_figure_counts() {
        world.itIs(CaseWorld.DAY);
        List<Line> lines = new CountyOverview(world.registers, new ListDuties(world.registers), world.clock())
                .townships(admin).stream()
                        .filter(line -> line.people().isPresent())
                        .limit(2)
                        .toList();
        assertFalse(lines.isEmpty());
        Person person = Person.logsIn(admin);
        for (Line line : lines) {
            String people = "county/people?organisation=" + line.township();
            assertEquals(line.people().orElseThrow().staff(), shown(person, people));
            for (CertificateState state : CertificateState.values()) {
                assertEquals(
                        line.people().orElseThrow().in(state),
                        shown(person, people + "&certificate=" + state + "&sort=validity-desc"),
                        line.name() + " " + state);
            }
            assertEquals(
                    line.people().orElseThrow().staff(),
                    shown(person, people + "&q=" + line.name()),
                    "by the township");
        }
        assertEquals(0, shown(person, "county/people?q=没有这样的人"));
    }

    private static long shown(Person person, String address) {
        person.goesTo(address);
        String count = person.reads("county-people-count");
        long shown = Long.parseLong(count.replaceAll("[^0-9]", ""));
        assertEquals(Texts.zh("list.count", shown), count);
        return shown;
    }
}
