package yidan.ui.itemlist.catalogue;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import yidan.itemlist.catalogue.CatalogueHead;
import yidan.itemlist.catalogue.Catalogues;
import yidan.itemlist.catalogue.DraftCatalogue;
import yidan.itemlist.catalogue.EnterPublishedCatalogue;
import yidan.tenancy.Actor;
import yidan.tenancy.OrganisationKind;
import yidan.ui.act.ActDesk;
import yidan.ui.identity.CurrentActor;
import yidan.ui.itemlist.InMemory;
import yidan.ui.itemlist.Words;
import yidan.ui.itemlist.township.ListsView;
import yidan.ui.list.DataList;
import yidan.ui.list.Exports;
import yidan.ui.list.Filter;
import yidan.ui.shell.Days;
import yidan.ui.shell.Keys;
import yidan.ui.shell.MayOpen;
import yidan.ui.shell.NavEntry;
import yidan.ui.shell.Page;

/** 县级目录：all versions of the county's catalogue. Source: 临政发〔2023〕14号 一、八 第二条. */
@Route("catalogue")
@MayOpen(
        kinds = {
            OrganisationKind.TOWNSHIP,
            OrganisationKind.DEPARTMENT,
            OrganisationKind.JUSTICE_BUREAU,
            OrganisationKind.COUNTY_GOVERNMENT,
            OrganisationKind.JUSTICE_OFFICE
        })
@NavEntry(order = 103, titleKey = "catalogue.title", icon = VaadinIcon.BOOK)
@StyleSheet("context://styles/itemlist.css")
public class CataloguesView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final List<String> STAGES = List.of("DRAFT", "REVIEWED", "APPROVED", "PUBLISHED", "SUPERSEDED");
    private static final Map<String, Comparator<CatalogueHead>> ORDERS = Map.of(
            "title", Comparator.comparing(CatalogueHead::title),
            "stage", Comparator.comparing(CatalogueHead::stage),
            "inForceFrom", byDay(CatalogueHead::inForceFrom));

    private final transient Actor actor;
    private final transient Catalogues catalogues;
    private final DataList<CatalogueHead> list;
    private final Div none = new Div();

    @Inject
    public CataloguesView(
            CurrentActor currentActor, Catalogues catalogues, ActDesk desk, Exports exports, Clock clock) {
        super("catalogue.title");
        this.actor = currentActor.get();
        this.catalogues = catalogues;
        List<CatalogueHead> all = catalogues.versions(actor);
        Button draft = desk.button(DraftCatalogue.class, done -> open(done.dossier()));
        Button enter = new Button(
                getTranslation("act.EnterPublishedCatalogue"),
                click -> UI.getCurrent().navigate(CatalogueEntryView.class));
        enter.setId("enter-published");
        enter.setVisible(all.stream().noneMatch(head -> head.inForceFrom() != null)
                && desk.mayEver(EnterPublishedCatalogue.class));
        actions(Keys.on(Keys.NEW, draft), enter);
        list = new DataList<>("catalogue", new InMemory<>(filter -> versions(all, filter), ORDERS))
                .search("catalogue.search")
                .filter("stage", "field.stage", ListsView.stages("Catalogue", STAGES))
                .column("title", CatalogueHead::title)
                .sort("title")
                .grow(3)
                .column("stage", row -> Words.stage("Catalogue", row.stage()))
                .looks(row -> Words.stageBadge("Catalogue", row.stage()))
                .sort("stage")
                .width("180px")
                .column("documentNumber", CatalogueHead::documentNumber)
                .grow(2)
                .column("approvedOn", CatalogueHead::approvedOn)
                .column("inForceFrom", CatalogueHead::inForceFrom)
                .sort("inForceFrom")
                .column("inForceTo", CatalogueHead::inForceTo)
                .column("meeting", CatalogueHead::meeting)
                .optional()
                .key(row -> row.id().toString())
                .page(row -> "catalogue/" + row.id())
                .export(exports, actor, getTranslation("catalogue.title"))
                .emptyThen("catalogue.empty", draft);
        none.setId("catalogue-none-on");
        none.addClassNames("note", "due");
        none.setVisible(false);
        Div scope = new Div(dayPicker(LocalDate.now(clock)), none);
        scope.addClassName("list-scope");
        body(scope, list);
    }

    /** 某一天适用哪一版目录：leads to the version with its items and bases as they were. */
    private DatePicker dayPicker(LocalDate today) {
        DatePicker picker = Days.picker("catalogue-day", getTranslation("catalogue.day"));
        picker.setHelperText(getTranslation("catalogue.day.help"));
        picker.setMax(today.plusYears(1));
        picker.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                show(change.getValue());
            }
        });
        return picker;
    }

    private void show(LocalDate day) {
        Optional<CatalogueHead> then = catalogues.inForce(actor, day);
        none.setText(getTranslation("catalogue.none-on", Days.text(day)));
        none.setVisible(then.isEmpty());
        then.ifPresent(version ->
                UI.getCurrent().navigate("catalogue/" + version.id(), QueryParameters.of("day", day.toString())));
    }

    private static void open(java.util.UUID catalogue) {
        UI.getCurrent().navigate("catalogue/" + catalogue);
    }

    private static Comparator<CatalogueHead> byDay(java.util.function.Function<CatalogueHead, LocalDate> day) {
        return Comparator.comparing(day, Comparator.nullsFirst(Comparator.naturalOrder()));
    }

    private static List<CatalogueHead> versions(List<CatalogueHead> all, Filter filter) {
        return all.stream()
                .filter(row -> filter.finds(row.title(), row.documentNumber(), row.meeting()))
                .filter(row -> filter.value("stage").map(row.stage()::equals).orElse(true))
                .toList();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.restore(event.getLocation());
    }
}
