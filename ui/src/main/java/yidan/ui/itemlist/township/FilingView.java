package yidan.ui.itemlist.township;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import yidan.itemlist.township.ListVersion;
import yidan.tenancy.Actor;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Registers;
import yidan.tenancy.Role;
import yidan.ui.identity.CurrentActor;
import yidan.ui.itemlist.Bodies;
import yidan.ui.itemlist.InMemory;
import yidan.ui.itemlist.Words;
import yidan.ui.list.DataList;
import yidan.ui.list.Exports;
import yidan.ui.list.Filter;
import yidan.ui.shell.Article;
import yidan.ui.shell.MayOpen;
import yidan.ui.shell.NavEntry;
import yidan.ui.shell.Page;

/** 清单备案：what the townships have filed with the justice bureau. Source: 临政发〔2023〕13号 二（二）. */
@Route("filing")
@MayOpen(
        roles = {Role.COUNTY_ADMIN, Role.SUPERVISOR, Role.HEAD},
        kinds = {OrganisationKind.JUSTICE_BUREAU, OrganisationKind.COUNTY_GOVERNMENT})
@NavEntry(order = 102, titleKey = "filing.title", icon = VaadinIcon.INBOX)
@StyleSheet("context://styles/itemlist.css")
public class FilingView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final List<String> STAGES = List.of("FILED", "RETURNED", "ACCEPTED", "PUBLISHED", "SUPERSEDED");

    /** A version that has been filed at least once. */
    record Filed(
            UUID id,
            String township,
            int ordinal,
            String stage,
            LocalDate filedOn,
            LocalDate acceptedOn,
            LocalDate inForceFrom) {}

    private record Row(
            UUID id,
            int township,
            int ordinal,
            String stage,
            LocalDate filedOn,
            LocalDate acceptedOn,
            LocalDate inForceFrom) {}

    private static final Map<String, Comparator<Filed>> ORDERS = Map.of(
            "township", Comparator.comparing(Filed::township),
            "stage", Comparator.comparing(Filed::stage),
            "filedOn", Comparator.comparing(Filed::filedOn, Comparator.nullsFirst(Comparator.naturalOrder())));

    private final transient Actor actor;
    private final transient Registers registers;
    private final transient Bodies bodies;
    private final DataList<Filed> list;

    @Inject
    public FilingView(CurrentActor currentActor, Registers registers, Bodies bodies, Exports exports) {
        super("filing.title");
        this.actor = currentActor.get();
        this.registers = registers;
        this.bodies = bodies;
        list = new DataList<>("filing", new InMemory<>(this::filed, ORDERS))
                .search("filing.search")
                .filter("stage", "field.stage", ListsView.stages("ListVersion", STAGES))
                .column("township", Filed::township)
                .sort("township")
                .grow(2)
                .column("ordinal", row -> getTranslation("lists.ordinal", row.ordinal()))
                .width("96px")
                .column("stage", row -> Words.stage("ListVersion", row.stage()))
                .looks(row -> Words.stageBadge("ListVersion", row.stage()))
                .sort("stage")
                .width("160px")
                .column("filedOn", Filed::filedOn)
                .sort("filedOn")
                .column("acceptedOn", Filed::acceptedOn)
                .column("inForceFrom", Filed::inForceFrom)
                .key(row -> row.id().toString())
                .page(row -> "lists/" + row.id())
                .export(exports, actor, getTranslation("filing.title"))
                .empty("filing.empty", null);
        Paragraph basis = new Paragraph(getTranslation("filing.basis"));
        basis.addClassName("muted");
        basis.add(new Article("linyi-13:#2"));
        body(basis, list);
    }

    /** What waits comes first, the longest waiting before the others. */
    private List<Filed> filed(Filter filter) {
        Map<Integer, String> names = bodies.names(actor);
        return registers
                .read(
                        actor,
                        register -> register.of(ListVersion.class)
                                .where("d.stage in :stages", "stages", STAGES)
                                .select(
                                        Row.class,
                                        "d.id, d.tenant, d.ordinal, d.stage, d.filedOn, d.acceptedOn, d.inForceFrom"))
                .stream()
                .map(row -> new Filed(
                        row.id(),
                        names.getOrDefault(row.township(), Integer.toString(row.township())),
                        row.ordinal(),
                        row.stage(),
                        row.filedOn(),
                        row.acceptedOn(),
                        row.inForceFrom()))
                .filter(row -> filter.finds(row.township()))
                .filter(row -> filter.value("stage").map(row.stage()::equals).orElse(true))
                .sorted(Comparator.comparingInt((Filed row) -> STAGES.indexOf(row.stage()))
                        .thenComparing(Filed::filedOn, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Filed::township))
                .toList();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.restore(event.getLocation());
    }
}
