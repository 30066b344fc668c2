package yidan.itemlist.township;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import yidan.World;
import yidan.itemlist.GuidingDepartment;
import yidan.itemlist.OfficialCatalogue;
import yidan.itemlist.PowerType;
import yidan.itemlist.catalogue.AddDepartment;
import yidan.itemlist.catalogue.Catalogues;
import yidan.itemlist.catalogue.EnterPublishedCatalogue;
import yidan.itemlist.catalogue.search.ItemFilter;
import yidan.itemlist.catalogue.search.ItemRow;
import yidan.itemlist.catalogue.search.Page;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/** A county of the small world with the catalogue of 2023 in force: what stories of lists ask and do. */
final class ListCounty {

    static final World WORLD = World.get();
    static final Catalogues CATALOGUES = new Catalogues(WORLD.registers);
    static final EnforcementLists LISTS = new EnforcementLists(WORLD.registers);
    static final LocalDate FIRST_DAY = LocalDate.of(2023, 9, 1);
    static final int FERRIES = 4;

    final Actor bureau;

    ListCounty(OrganisationCode justice) {
        bureau = WORLD.person("sifaju-admin", justice, Role.COUNTY_ADMIN);
    }

    /** A township's head, who publishes too. */
    static Actor head(OrganisationCode township) {
        return WORLD.person("head-" + township, township, Role.HEAD, Role.PUBLISHER);
    }

    /** The notice of 2023, entered as the county that begins with it would. */
    void enterTheNotice() {
        WORLD.itIs(FIRST_DAY);
        OfficialCatalogue official = OfficialCatalogue.linyi();
        for (GuidingDepartment one : official.departments()) {
            WORLD.acts.perform(bureau, new AddDepartment(department(one.code()), one.name(), one.aliases()));
        }
        WORLD.acts.perform(bureau, EnterPublishedCatalogue.of(official));
    }

    /** The body that has this place in the county's own range. */
    int department(int linyi) {
        return bureau.county().value() * 1000 + linyi % 1000;
    }

    static UUID preparing(Actor township) {
        return LISTS.versions(township, township.organisation()).get(0).id();
    }

    static Id<ListVersion> draft(Actor township) {
        return Id.of(preparing(township));
    }

    static Long seen(Actor township) {
        return LISTS.version(township, preparing(township)).orElseThrow().version();
    }

    void fileAndAccept(Actor township) {
        WORLD.acts.perform(township, new FileList(draft(township), seen(township)));
        WORLD.acts.perform(bureau, new AcceptList(draft(township), null));
    }

    /** The township's first list, with these items, in force from the day. */
    void inForce(Actor township, List<Integer> items, LocalDate from) {
        WORLD.acts.perform(township, new CompileList(CompileList.Beginning.NOTHING));
        WORLD.acts.perform(township, new ChooseItems(draft(township), seen(township), items));
        fileAndAccept(township);
        WORLD.acts.perform(township, new PublishList(draft(township), null, from));
    }

    static List<ItemRow> itemsOn(Actor actor, OrganisationCode township, LocalDate day, String words) {
        return LISTS.itemsInForce(
                actor, township, day, ItemFilter.words(words), ItemFilter.Order.NUMBER, new Page(0, 100));
    }

    static List<Integer> ids(List<ItemRow> rows) {
        return rows.stream().map(ItemRow::item).toList();
    }

    static String refused(Runnable act) {
        return assertThrows(Refusal.class, act::run).key();
    }

    /** Why the township may not act on the item; empty if it may. */
    static String obstacle(Actor actor, int item, PowerType type, LocalDate day) {
        return WORLD.registers
                .read(actor, register -> EnforcementLists.obstacle(register, actor.organisation(), item, type, day))
                .map(Refusal::key)
                .orElse("");
    }
}
