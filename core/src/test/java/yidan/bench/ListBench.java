package yidan.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import yidan.World;
import yidan.itemlist.catalogue.ItemFilter;
import yidan.itemlist.catalogue.Page;
import yidan.itemlist.township.EnforcementLists;
import yidan.tenancy.Actor;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.Role;

/**
 * Server time of the list's search and of an item's detail for one township, the whole way the screen goes: stamp,
 * register, rows. Argument {@code few} or {@code all}: townships of one county, or all 41,352 of the country.
 */
final class ListBench {

    private static final int WARM_UP = 1000;
    private static final int CALLS = 4000;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final List<String> WORDS = List.of("安全", "秸秆", "大气污染", "应急", "第七十八条", "消防 通道", "土地管理法");

    private ListBench() {}

    public static void main(String... arguments) throws Exception {
        boolean all = arguments[0].equals("all");
        World world = World.get();
        Townships country = new Townships(world);
        List<OrganisationCode> townships = country.fill(all);
        EnforcementLists lists = new EnforcementLists(world.registers);
        Random random = new Random(20231123);
        Times search = new Times(CALLS);
        Times detail = new Times(CALLS);
        for (int i = -WARM_UP; i < CALLS; i++) {
            OrganisationCode township = townships.get(random.nextInt(townships.size()));
            Actor officer = world.person("bench", township, Role.OFFICER);
            ItemFilter filter = ItemFilter.words(WORDS.get(random.nextInt(WORDS.size())));
            long start = System.nanoTime();
            var rows = lists.itemsInForce(officer, township, DAY, filter, ItemFilter.Order.NUMBER, new Page(0, 50));
            long found = System.nanoTime();
            int item =
                    rows.isEmpty() ? 1 : rows.get(random.nextInt(rows.size())).item();
            long opening = System.nanoTime();
            if (lists.itemInForce(officer, township, DAY, item).isEmpty()) {
                throw new IllegalStateException("no item " + item + " in " + township);
            }
            long opened = System.nanoTime();
            if (i >= 0) {
                search.add(found - start);
                detail.add(opened - opening);
            }
        }
        System.out.printf("list: %s: search %s; detail %s%n", country.size(), search, detail);
        System.exit(0);
    }
}
