package yidan.ui.itemlist.township;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import yidan.itemlist.township.CompileList;
import yidan.itemlist.township.EnforcementLists;
import yidan.itemlist.township.ListHead;
import yidan.tenancy.Actor;
import yidan.tenancy.OrganisationKind;
import yidan.ui.act.ActDesk;
import yidan.ui.identity.CurrentActor;
import yidan.ui.itemlist.InMemory;
import yidan.ui.itemlist.Words;
import yidan.ui.list.DataList;
import yidan.ui.list.Exports;
import yidan.ui.list.Filter;
import yidan.ui.list.Option;
import yidan.ui.shell.Keys;
import yidan.ui.shell.MayOpen;
import yidan.ui.shell.NavEntry;
import yidan.ui.shell.Page;
import yidan.ui.shell.Texts;

/** 清单版本：the township's own list, version by version. Source: 临政发〔2023〕13号 二（二）. */
@Route("lists")
@MayOpen(kinds = OrganisationKind.TOWNSHIP)
@NavEntry(order = 101, titleKey = "lists.title", icon = VaadinIcon.COPY_O)
@StyleSheet("context://styles/itemlist.css")
public class ListsView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final List<String> STAGES =
            List.of("DRAFT", "FILED", "RETURNED", "ACCEPTED", "PUBLISHED", "SUPERSEDED");

    private final DataList<ListHead> list;

    @Inject
    public ListsView(
            CurrentActor currentActor, EnforcementLists lists, ActDesk desk, DutyNotice duties, Exports exports) {
        super("lists.title");
        Actor actor = currentActor.get();
        Button compile =
                desk.button(CompileList.class, done -> UI.getCurrent().navigate("lists/" + done.dossier() + "/edit"));
        actions(Keys.on(Keys.NEW, compile));
        duties.of(actor).ifPresent(this::body);
        list = new DataList<>(
                        "lists",
                        new InMemory<>(filter -> versions(lists.versions(actor, actor.organisation()), filter), ORDERS))
                .search("lists.search")
                .filter("stage", "field.stage", stages("ListVersion", STAGES))
                .column("ordinal", ListsView::name)
                .sort("ordinal")
                .grow(2)
                .column("stage", row -> Words.stage("ListVersion", row.stage()))
                .looks(row -> Words.stageBadge("ListVersion", row.stage()))
                .sort("stage")
                .width("150px")
                .column("filedOn", ListHead::filedOn)
                .sort("filedOn")
                .column("acceptedOn", ListHead::acceptedOn)
                .column("publishedOn", ListHead::publishedOn)
                .optional()
                .column("inForceFrom", ListHead::inForceFrom)
                .sort("inForceFrom")
                .column("inForceTo", ListHead::inForceTo)
                .column("returnReason", ListHead::returnReason)
                .optional()
                .key(row -> row.id().toString())
                .page(row -> "lists/" + row.id())
                .export(exports, actor, getTranslation("lists.title"))
                .empty(
                        "lists.empty",
                        desk.button(
                                CompileList.class,
                                done -> UI.getCurrent().navigate("lists/" + done.dossier() + "/edit")));
        body(list);
    }

    private static final Map<String, Comparator<ListHead>> ORDERS = Map.of(
            "ordinal", Comparator.comparingInt(ListHead::ordinal),
            "stage", Comparator.comparing(ListHead::stage),
            "filedOn", byDay(ListHead::filedOn),
            "inForceFrom", byDay(ListHead::inForceFrom));

    private static <R> Comparator<R> byDay(java.util.function.Function<R, LocalDate> day) {
        return Comparator.comparing(day, Comparator.nullsFirst(Comparator.naturalOrder()));
    }

    private static List<ListHead> versions(List<ListHead> all, Filter filter) {
        return all.stream()
                .filter(row -> filter.value("stage").map(row.stage()::equals).orElse(true))
                .filter(row -> filter.finds(name(row), Objects.requireNonNullElse(row.returnReason(), "")))
                .toList();
    }

    /** 第2版. */
    static String name(ListHead head) {
        return Texts.zh("lists.ordinal", head.ordinal());
    }

    public static List<Option> stages(String dossier, List<String> stages) {
        return stages.stream()
                .map(stage -> new Option(stage, Words.stage(dossier, stage)))
                .toList();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.restore(event.getLocation());
    }
}
