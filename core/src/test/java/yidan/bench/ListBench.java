package yidan.bench;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import yidan.World;
import yidan.itemlist.catalogue.search.ItemFilter;
import yidan.itemlist.catalogue.search.Page;
import yidan.itemlist.township.EnforcementLists;
import yidan.tenancy.Actor;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.Role;

/**
 * Server time of the list's search and of an item's detail, the whole way the screen goes: stamp, register, rows. Two
 * databases of one server, one with the 14 townships of a county, one with the 41,352 of the country, are asked in turn,
 * so that whatever else the machine does falls on both; in each, the same number of townships is asked for.
 */
final class ListBench {

    private static final int WARM_UP = 2000;
    private static final int CALLS = 10_000;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final List<String> WORDS = List.of("安全", "秸秆", "大气污染", "应急", "第七十八条", "消防 通道", "土地管理法");

    private final World world;
    private final Townships country;
    private final List<OrganisationCode> townships;
    private final EnforcementLists lists;
    private final Times search = new Times(CALLS);
    private final Times detail = new Times(CALLS);

    private ListBench(World world, Townships country, boolean all) throws SQLException {
        this.world = world;
        this.country = country;
        this.townships = country.fill(all).stream().limit(Townships.FEW).toList();
        this.lists = new EnforcementLists(country.registers());
    }

    public static void main(String... arguments) throws SQLException {
        World world = World.get();
        ListBench few = new ListBench(world, new Townships(world), false);
        ListBench all = new ListBench(world, new Townships(world, "country"), true);
        for (int i = -WARM_UP; i < CALLS; i++) {
            ListBench first = i % 2 == 0 ? few : all;
            ListBench second = i % 2 == 0 ? all : few;
            first.ask(new Random(i), i >= 0);
            second.ask(new Random(i), i >= 0);
        }
        few.print();
        all.print();
        System.out.printf(
                "list: p95 of all to few: search %.3f, detail %.3f%n",
                all.search.percentile(95) / few.search.percentile(95),
                all.detail.percentile(95) / few.detail.percentile(95));
        System.exit(0);
    }

    /** One search and the detail of one thing found; the same question for the same seed. */
    private void ask(Random random, boolean counts) {
        OrganisationCode township = townships.get(random.nextInt(townships.size()));
        Actor officer = world.person("bench", township, Role.OFFICER);
        ItemFilter filter = ItemFilter.words(WORDS.get(random.nextInt(WORDS.size())));
        long start = System.nanoTime();
        var rows = lists.itemsInForce(officer, township, DAY, filter, ItemFilter.Order.NUMBER, new Page(0, 50));
        long found = System.nanoTime();
        int item = rows.isEmpty() ? 1 : rows.get(random.nextInt(rows.size())).item();
        long opening = System.nanoTime();
        if (lists.itemInForce(officer, township, DAY, item).isEmpty()) {
            throw new IllegalStateException("no item " + item + " in " + township);
        }
        long opened = System.nanoTime();
        if (counts) {
            search.add(found - start);
            detail.add(opened - opening);
        }
    }

    private void print() throws SQLException {
        System.out.printf("list: %s: search %s; detail %s%n", country.size(), search, detail);
    }
}
