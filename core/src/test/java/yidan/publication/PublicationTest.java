package yidan.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import yidan.World;
import yidan.tenancy.Actor;
import yidan.tenancy.CountyCode;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

class PublicationTest {

    private static final LocalDate FIRST = LocalDate.of(2023, 8, 1);
    private static final LocalDate SECOND = LocalDate.of(2024, 3, 1);

    private final World world = World.get();

    @AfterEach
    void time_goes_on() {
        world.letTimePass();
    }

    @Test
    void everybody_finds_an_item_by_name_type_department_law_and_article() {
        publish(World.NIUDU, FIRST, Copies.official());
        assertEquals(73, found(World.NIUDU, "", "", ""));
        assertTrue(found(World.NIUDU, "秸秆", "", "") > 0);
        assertTrue(found(World.NIUDU, "安全生产法 第九条", "", "") > 0);
        assertTrue(found(World.NIUDU, "《安全生产法》", "行政检查", "") > 0);
        assertEquals(9, found(World.NIUDU, "法定", "行政检查", ""));
        assertTrue(found(World.NIUDU, "", "", "县消防救援大队") > 0);
        assertEquals(0, found(World.NIUDU, "", "", "消防"));
        assertEquals(0, found(World.NIUDU, "100%", "", ""));
        assertEquals(0, found(World.NIUDU, "x' or '1'='1", "", ""));
    }

    @Test
    void an_item_has_its_bases_with_full_text() {
        PublishedList list = publish(World.LINJIN, FIRST, Copies.official());
        var bases = visitor(
                World.LINJIN,
                reading -> reading.bases(
                        reading.lists(World.LINJIN).edition(list.edition()).orElseThrow(), 1));
        assertTrue(bases.getFirst().text().contains("乡镇人民政府和街道办事处"));
        assertEquals("《中华人民共和国安全生产法》（2021年修正）第九条第二款", bases.getFirst().citation());
        assertEquals(
                Copies.official(),
                visitor(
                        World.LINJIN,
                        reading -> reading.whole(reading.lists(World.LINJIN)
                                .edition(list.edition())
                                .orElseThrow())));
    }

    @Test
    void an_earlier_version_stays_readable_and_the_day_tells_which_one_applied() {
        world.itIs(FIRST);
        PublishedList first = publish(World.SUNJI, FIRST, Copies.official());
        world.itIs(LocalDate.of(2024, 2, 20));
        PublishedList second = publish(World.SUNJI, SECOND, Copies.official().subList(0, 70));
        Editions editions = visitor(World.SUNJI, reading -> reading.lists(World.SUNJI));
        PublishedVersion one = editions.edition(first.edition()).orElseThrow();
        PublishedVersion two = editions.edition(second.edition()).orElseThrow();
        assertEquals(one, editions.on(SECOND.minusDays(1)).orElseThrow());
        assertEquals(two, editions.on(SECOND).orElseThrow());
        assertTrue(editions.on(FIRST.minusDays(1)).isEmpty());
        assertEquals(Editions.Standing.COMING, editions.standing(two, SECOND.minusDays(1)));
        assertEquals(Editions.Standing.SUPERSEDED, editions.standing(one, SECOND));
        assertEquals(SECOND, editions.endOf(one).orElseThrow());
        assertEquals(73L, (long) visitor(World.SUNJI, reading -> reading.count(one, ListQuestion.EVERYTHING)));
    }

    @Test
    void a_withdrawn_version_is_out_of_force_and_still_there() {
        PublishedList list = publish(World.FIRE, FIRST, Copies.official().subList(0, 3));
        world.itIs(LocalDate.of(2025, 1, 1));
        as(World.FIRE, desk -> {
            Publications.withdrawList(desk, yidan.tenancy.Id.of(list.uuid()), "撤下，联系人13834567890");
            return null;
        });
        Editions editions = visitor(World.FIRE, reading -> reading.lists(World.FIRE));
        PublishedVersion version = editions.edition(list.edition()).orElseThrow();
        assertEquals(Editions.Standing.WITHDRAWN, editions.standing(version, LocalDate.of(2025, 1, 1)));
        assertEquals(version, editions.on(LocalDate.of(2024, 12, 31)).orElseThrow());
        assertEquals("撤下，联系人138****7890", version.withdrawalReason());
    }

    @Test
    void nothing_is_published_in_another_bodys_name_and_nothing_empty() {
        assertThrows(Refusal.class, () -> publish(World.NIUDU, FIRST, List.of()));
        PublishedList list = publish(World.NIUDU, FIRST, Copies.official());
        assertThrows(
                Refusal.class,
                () -> as(World.LINJIN, desk -> {
                    Publications.withdrawList(desk, yidan.tenancy.Id.of(list.uuid()), "不是我的");
                    return null;
                }));
    }

    @Test
    void what_was_published_cannot_be_changed_not_even_by_its_publisher() {
        publish(World.NIUDU, FIRST, Copies.official());
        assertThrows(
                RuntimeException.class,
                () -> as(
                        World.NIUDU,
                        desk -> desk.register().of(PublishedItem.class).update("d.name = '别的'")));
        assertThrows(
                RuntimeException.class,
                () -> as(
                        World.NIUDU,
                        desk -> desk.register().of(PublishedBasis.class).update("d.words = ''")));
    }

    @Test
    void a_visitor_of_one_county_reads_nothing_of_another() {
        publish(World.NIUDU, FIRST, Copies.official());
        assertTrue(world.registers
                .readPublished(new CountyCode(World.JIAOCHENG), r -> new PublishedReading(r).lists(World.NIUDU))
                .all()
                .isEmpty());
        assertFalse(visitor(World.NIUDU, PublishedReading::bodies).isEmpty());
    }

    @Test
    void the_countys_catalogue_counts_its_own_versions() {
        Actor bureau = world.person("sifaju-admin", World.JUSTICE, Role.COUNTY_ADMIN);
        PublishedList one = Copies.at(
                world,
                bureau,
                desk -> Publications.publishList(desk, Copies.list(Subject.CATALOGUE, FIRST, Copies.official())));
        PublishedList two = Copies.at(
                world,
                bureau,
                desk -> Publications.publishList(desk, Copies.list(Subject.CATALOGUE, SECOND, Copies.official())));
        assertEquals(one.edition() + 1, two.edition());
        assertEquals(
                two.uuid(),
                visitor(World.NIUDU, PublishedReading::catalogues)
                        .on(SECOND)
                        .orElseThrow()
                        .id());
    }

    private long found(OrganisationCode body, String words, String type, String department) {
        return visitor(
                body,
                reading ->
                        reading.count(reading.lists(body).all().getFirst(), new ListQuestion(words, type, department)));
    }

    private <T> T visitor(OrganisationCode body, Function<PublishedReading, T> question) {
        return world.registers.readPublished(body.county(), register -> question.apply(new PublishedReading(register)));
    }

    private PublishedList publish(OrganisationCode body, LocalDate from, List<ItemSnapshot> items) {
        return as(body, desk -> Publications.publishList(desk, Copies.list(Subject.LIST, from, items)));
    }

    private <T> T as(OrganisationCode body, Function<yidan.act.Desk, T> work) {
        return Copies.at(world, world.person("p-" + body, body, Role.PUBLISHER), work);
    }
}
