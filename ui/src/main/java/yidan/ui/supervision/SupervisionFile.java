package yidan.ui.supervision;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import java.time.Clock;
import java.time.LocalDate;
import yidan.supervision.Standing;
import yidan.tenancy.Actor;
import yidan.tenancy.Dossier;
import yidan.tenancy.Id;
import yidan.tenancy.Registers;
import yidan.ui.act.ActBar;
import yidan.ui.act.ActDesk;
import yidan.ui.act.Timeline;
import yidan.ui.identity.CurrentActor;
import yidan.ui.shell.Article;
import yidan.ui.shell.Days;
import yidan.ui.shell.Page;

/** A file of the bureau behind the reason gate: where it stands, its facts and record, what can be done at the side. */
abstract class SupervisionFile<D extends Dossier> extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final Class<D> type;
    private final Class<?> procedure;
    private final String parameter;
    private final transient CurrentActor currentActor;
    private final transient Registers registers;
    private final transient ActDesk desk;
    private final transient ReasonGate gate;
    private final transient Clock clock;
    private transient Id<D> id;

    /**
     * @param procedure the sealed interface of what may be done to it
     * @param parameter the address's part that names it
     */
    SupervisionFile(
            Class<D> type,
            Class<?> procedure,
            String parameter,
            CurrentActor currentActor,
            Registers registers,
            ActDesk desk,
            ReasonGate gate,
            Clock clock) {
        super("dossier." + type.getSimpleName());
        this.type = type;
        this.procedure = procedure;
        this.parameter = parameter;
        this.currentActor = currentActor;
        this.registers = registers;
        this.desk = desk;
        this.gate = gate;
        this.clock = clock;
    }

    /** As people call it. */
    abstract String name(D file);

    abstract Standing standing(D file, LocalDate today);

    /** Until when it holds; asked while it is in force only. */
    abstract LocalDate lastDay(D file);

    /** The article that says how long it holds. */
    abstract String article();

    abstract Component facts(D file);

    /** What more the file has: lines in its head, tabs, buttons. */
    void complete(D file, LocalDate today, Div head, TabSheet tabs, Div side) {}

    /** Loads what the file consists of beside its first page, while the register is open. */
    void loadParts(D file) {}

    /** Leaves out of the bar what does not belong there now. */
    void trim(D file, LocalDate today, ActBar bar) {}

    Actor actor() {
        return currentActor.get();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            id = Id.parse(event.getRouteParameters().get(parameter).orElseThrow());
        } catch (IllegalArgumentException noId) {
            throw new NotFoundException();
        }
        show();
    }

    void show() {
        clear();
        body(gate.around(type, id, getTranslation("kind.JUSTICE_BUREAU"), this::dossier));
    }

    private Component dossier() {
        D file = registers.read(actor(), register -> {
            D loaded = register.load(type, id);
            loadParts(loaded);
            return loaded;
        });
        LocalDate today = LocalDate.now(clock);
        title(name(file));
        Standing standing = standing(file, today);
        Div head = new Div(Standings.badge(standing));
        head.addClassName("dossier-line");
        if (standing == Standing.IN_FORCE) {
            LocalDate last = lastDay(file);
            head.add(
                    new Span(getTranslation("supervisor.until", Days.text(last), DaysLeft.words(today, last))),
                    new Article(article()));
        }
        TabSheet tabs = new TabSheet();
        tabs.add(getTranslation("supervisor.tab.facts"), facts(file));
        tabs.addClassNames("card", "dossier-tabs");
        Div side = new Div();
        side.addClassName("dossier-side");
        complete(file, today, head, tabs, side);
        tabs.add(getTranslation("supervisor.tab.record"), new Timeline(registers, actor(), id.value()));
        ActBar bar = desk.bar(procedure, type, id, file.version(), name(file), this::show);
        trim(file, today, bar);
        side.add(bar);
        Div columns = new Div(tabs, side);
        columns.addClassName("dossier-columns");
        return new Div(head, columns);
    }
}
