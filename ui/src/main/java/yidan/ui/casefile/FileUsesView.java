package yidan.ui.casefile;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import yidan.casefile.use.FileUse;
import yidan.casefile.use.FileUseRow;
import yidan.casefile.use.FileUses;
import yidan.tenancy.Actor;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;
import yidan.ui.casework.Names;
import yidan.ui.identity.CurrentActor;
import yidan.ui.list.DataList;
import yidan.ui.list.Exports;
import yidan.ui.list.Filter;
import yidan.ui.list.Option;
import yidan.ui.list.Source;
import yidan.ui.shell.Days;
import yidan.ui.shell.MayOpen;
import yidan.ui.shell.NavEntry;
import yidan.ui.shell.Page;

/** 查阅借阅登记：谁为何查阅、借阅哪一卷，何时借出、归还；县司法局看全县的。 */
@Route("file-uses")
@MayOpen(
        roles = {Role.ARCHIVIST, Role.HEAD, Role.COUNTY_ADMIN, Role.SUPERVISOR},
        kinds = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT, OrganisationKind.JUSTICE_BUREAU})
@NavEntry(order = 322, titleKey = "uses.title", icon = VaadinIcon.OPEN_BOOK)
public class FileUsesView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final transient Clock clock;
    private final DataList<FileUseRow> list;

    @Inject
    public FileUsesView(FileUses uses, Names names, CurrentActor currentActor, Exports exports, Clock clock) {
        super("uses.title");
        this.actor = currentActor.get();
        this.clock = clock;
        list = new DataList<>(
                        "uses",
                        Source.ordered(
                                FileUses.Order.OPENED,
                                (filter, by, down, from, size) -> uses.page(actor, of(filter), by, down, from, size),
                                filter -> uses.count(actor, of(filter))))
                .search("uses.search")
                .filter(
                        "stage",
                        "uses.column.stage",
                        Stream.of(FileUse.ASKED, FileUse.GRANTED, FileUse.REFUSED, FileUse.LENT, FileUse.RETURNED)
                                .map(stage -> new Option(stage, getTranslation("stage.FileUse." + stage)))
                                .toList())
                .filter("way", "uses.column.way", Option.of(FileUse.Way.values()))
                .filter("overdue", "uses.overdue", List.of(new Option("yes", getTranslation("uses.overdue.yes"))));
        names.tellBodies(list, actor, "uses.column.body", FileUseRow::tenant);
        list.column("number", FileUseRow::number)
                .width("240px")
                .sort("NUMBER")
                .column("who", FileUseRow::askedByName)
                .width("110px")
                .sort("WHO")
                .column("way", row -> getTranslation("Way." + row.way()))
                .width("130px")
                .column("purpose", FileUseRow::purpose)
                .grow(2)
                .column("extent", FileUseRow::extent)
                .grow(1)
                .column("stage", row -> getTranslation("stage.FileUse." + row.stage()))
                .width("110px")
                .sort("STAGE")
                .column("opened", FileUseRow::openedOn)
                .width("130px")
                .sort("OPENED")
                .latestFirst()
                .column("until", FileUseRow::until)
                .looks(this::until)
                .width("130px")
                .sort("UNTIL")
                .column("lent", FileUseRow::lentOn)
                .width("130px")
                .sort("LENT")
                .column("returned", FileUseRow::returnedOn)
                .width("130px")
                .sort("RETURNED")
                .column("answer", FileUseRow::answer)
                .optional()
                .column("state", FileUseRow::returnedState)
                .optional()
                .key(row -> row.id().toString())
                .page(row -> "files/" + row.file())
                .emptyAt("uses.empty", CaseFilesView.class, "files.title", actor.is(Role.ARCHIVIST))
                .export(exports, actor, getTranslation("uses.title"));
        body(list);
    }

    private static Span day(LocalDate day) {
        return new Span(day == null ? "" : Days.text(day));
    }

    private Span until(FileUseRow row) {
        Span until = day(row.until());
        if (row.isOverdue(LocalDate.now(clock))) {
            until.addClassName("overdue");
        }
        return until;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.restore(event.getLocation());
    }

    private FileUses.Question of(Filter filter) {
        return new FileUses.Question(
                filter.text(),
                filter.value("stage").orElse(null),
                filter.value("way", FileUse.Way.class).orElse(null),
                filter.number("body").orElse(null),
                filter.value("overdue").isPresent() ? LocalDate.now(clock) : null);
    }
}
