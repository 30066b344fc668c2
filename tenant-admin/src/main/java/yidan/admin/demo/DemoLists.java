package yidan.admin.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntPredicate;
import yidan.act.Acts;
import yidan.itemlist.GuidingDepartment;
import yidan.itemlist.OfficialCatalogue;
import yidan.itemlist.catalogue.AddDepartment;
import yidan.itemlist.catalogue.CatalogueShelf;
import yidan.itemlist.catalogue.EnterPublishedCatalogue;
import yidan.itemlist.catalogue.content.DepartmentEntry;
import yidan.itemlist.township.AcceptList;
import yidan.itemlist.township.ChooseItems;
import yidan.itemlist.township.CompileList;
import yidan.itemlist.township.CompileList.Beginning;
import yidan.itemlist.township.FileList;
import yidan.itemlist.township.ListVersion;
import yidan.itemlist.township.PublishList;
import yidan.itemlist.township.ReturnList;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.Registers;

/**
 * The catalogue and the townships' lists of the demo counties, by the acts of the people who would do them: 牛杜镇 has
 * all items in force, 临晋镇 a part, 孙吉镇's list came back for correction, 天宁镇 of the other county has its own.
 */
@ApplicationScoped
public class DemoLists {

    /** 临晋镇 leaves out every fifth item, 孙吉镇 has the first half: only so that the lists differ. */
    private static final IntPredicate LINJIN = item -> item % 5 != 0;

    private static final IntPredicate SUNJI = item -> item <= 36;
    private static final IntPredicate TIANNING = item -> item % 3 != 0;

    /** 牛杜镇 has worked by its list for some weeks: {@link DemoHearing} goes back into them. */
    static final int LISTED_DAYS_AGO = 40;

    private Registers registers;
    private DemoDays days;
    private Clock clock;

    protected DemoLists() {}

    @Inject
    public DemoLists(Registers registers, DemoDays days, Clock clock) {
        this.registers = registers;
        this.days = days;
        this.clock = clock;
    }

    /** What has been done already is not done again. */
    public void load() {
        OfficialCatalogue official = OfficialCatalogue.linyi();
        LocalDate today = LocalDate.now(clock);
        LocalDate listed = today.minusDays(LISTED_DAYS_AGO);
        catalogue(DemoPerson.named("sifaju-admin"), official, listed);
        catalogue(DemoPerson.named("jc-sifaju-admin"), official, today);
        inForce("niudu", DemoPerson.named("sifaju-admin"), item -> true, listed);
        inForce("linjin", DemoPerson.named("sifaju-admin"), LINJIN, today);
        inForce("tianning", DemoPerson.named("jc-sifaju-admin"), TIANNING, today);
        returned("sunji", DemoPerson.named("sifaju-admin"), today);
    }

    private void catalogue(Actor admin, OfficialCatalogue official, LocalDate day) {
        Acts acts = days.on(day);
        boolean entered = registers.readFor(
                admin.organisation(),
                register ->
                        CatalogueShelf.inForce(register, LocalDate.now(clock)).isPresent());
        if (entered) {
            return;
        }
        List<Integer> known = registers.readFor(
                admin.organisation(),
                register -> register.of(DepartmentEntry.class).list().stream()
                        .map(entry -> entry.department().code())
                        .toList());
        for (GuidingDepartment one : official.departments()) {
            // The other county's departments have the same places in its own range.
            int code = admin.county().value() * 1000 + one.code() % 1000;
            if (!known.contains(code)) {
                acts.perform(admin, new AddDepartment(code, one.name(), one.aliases()));
            }
        }
        acts.perform(admin, EnterPublishedCatalogue.of(official));
    }

    private void inForce(String township, Actor admin, IntPredicate kept, LocalDate day) {
        Acts acts = days.on(day);
        Actor head = DemoPerson.named(township + "-head");
        Id<ListVersion> list = compiled(acts, township, head.organisation(), kept);
        if (stage(head, list).equals(ListVersion.DRAFT)) {
            acts.perform(head, new FileList(list, null));
        }
        if (stage(head, list).equals(ListVersion.FILED)) {
            acts.perform(admin, new AcceptList(list, null));
        }
        if (stage(head, list).equals(ListVersion.ACCEPTED)) {
            acts.perform(DemoPerson.named(township + "-publisher"), new PublishList(list, null, day));
        }
    }

    private void returned(String township, Actor admin, LocalDate day) {
        Acts acts = days.on(day);
        Actor head = DemoPerson.named(township + "-head");
        Id<ListVersion> list = compiled(acts, township, head.organisation(), SUNJI);
        if (stage(head, list).equals(ListVersion.DRAFT)) {
            acts.perform(head, new FileList(list, null));
        }
        if (stage(head, list).equals(ListVersion.FILED)) {
            acts.perform(admin, new ReturnList(list, null, "清单缺少本镇实际承担的消防安全事项，请补充后重新报备。"));
        }
    }

    private Id<ListVersion> compiled(Acts acts, String township, OrganisationCode code, IntPredicate kept) {
        List<ListVersion> lists = registers.readFor(
                code, register -> register.of(ListVersion.class).list());
        if (!lists.isEmpty()) {
            return Id.of(lists.getFirst().uuid());
        }
        Actor liaison = DemoPerson.named(township + "-liaison");
        Id<ListVersion> list = Id.of(
                acts.perform(liaison, new CompileList(Beginning.CATALOGUE)).dossier());
        List<Integer> items = registers.readFor(
                code,
                register -> register.load(ListVersion.class, list).items().stream()
                        .filter(kept::test)
                        .toList());
        acts.perform(liaison, new ChooseItems(list, null, items));
        return list;
    }

    private String stage(Actor head, Id<ListVersion> list) {
        return registers.readFor(
                head.organisation(),
                register -> register.load(ListVersion.class, list).stage());
    }
}
