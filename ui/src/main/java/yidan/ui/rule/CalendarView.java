package yidan.ui.rule;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import yidan.rule.Rules;
import yidan.rule.calendar.CalendarCorrection;
import yidan.rule.calendar.Holiday;
import yidan.rule.calendar.WorkingCalendar;
import yidan.rule.setting.AddCalendarYear;
import yidan.rule.setting.CorrectCalendarDay;
import yidan.tenancy.Actor;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Register;
import yidan.tenancy.Registers;
import yidan.ui.act.ActDesk;
import yidan.ui.identity.CurrentActor;
import yidan.ui.shell.Article;
import yidan.ui.shell.MayOpen;
import yidan.ui.shell.NavEntry;
import yidan.ui.shell.Page;

/** 工作日历：哪天上班、哪天放假，所有按工作日计算的期限都以此为准；缺少的年份由县平台管理员补录。 */
@Route("rules/calendar")
@MayOpen(
        kinds = {
            OrganisationKind.TOWNSHIP,
            OrganisationKind.DEPARTMENT,
            OrganisationKind.JUSTICE_BUREAU,
            OrganisationKind.COUNTY_GOVERNMENT,
            OrganisationKind.JUSTICE_OFFICE
        })
@NavEntry(order = 820, titleKey = "calendar.title", icon = VaadinIcon.CALENDAR)
public class CalendarView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final int FIRST_YEAR = 2004;

    private record Day(boolean worked, String name) {}

    private final transient Registers registers;
    private final transient ActDesk desk;
    private final transient Actor actor;
    private final LocalDate today;
    private final Div months = new Div();
    private final Select<Integer> years = new Select<>();

    @Inject
    public CalendarView(Registers registers, CurrentActor currentActor, ActDesk desk, Clock clock) {
        super("calendar.title");
        this.registers = registers;
        this.desk = desk;
        this.actor = currentActor.get();
        this.today = LocalDate.now(clock);
        years.setId("calendar-year");
        years.setLabel(getTranslation("calendar.year"));
        years.setItems(IntStream.rangeClosed(FIRST_YEAR, today.getYear() + 2)
                .boxed()
                .sorted((one, other) -> other - one)
                .toList());
        years.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                getUI().ifPresent(ui -> ui.navigate("rules/calendar?year=" + change.getValue()));
            }
        });
        Button correct = desk.button(CorrectCalendarDay.class, done -> show());
        Button add = new Button(
                getTranslation("act.AddCalendarYear"),
                click -> desk.opening(AddCalendarYear.class, done -> show())
                        .suggest("year", years.getValue())
                        .open());
        add.setId("add-year");
        add.setVisible(desk.mayEver(AddCalendarYear.class));
        actions(correct, add);
        months.addClassName("calendar-months");
        Div legend = new Div(
                legend("off", "calendar.off"),
                legend("make-up", "calendar.make-up"),
                new Article("cn-penalty-2021:#85"));
        legend.addClassName("calendar-legend");
        Div head = new Div(years, legend);
        head.addClassName("calendar-head");
        body(head, months);
    }

    private Component legend(String state, String key) {
        Span mark = new Span(getTranslation(key));
        mark.addClassNames("calendar-mark", state);
        return mark;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String year = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("year")
                .orElse("");
        years.setValue(year.matches("20\\d\\d") ? Integer.valueOf(year) : Integer.valueOf(today.getYear()));
        show();
    }

    private void show() {
        months.removeAll();
        int year = years.getValue();
        registers.read(actor, register -> {
            WorkingCalendar calendar = new Rules(register).calendar();
            if (!calendar.knows(year)) {
                months.add(missing(year));
                return null;
            }
            Map<LocalDate, String> names = names(register, year);
            for (int month = 1; month <= 12; month++) {
                months.add(month(YearMonth.of(year, month), calendar, names));
            }
            return null;
        });
    }

    private static Map<LocalDate, String> names(Register register, int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, 12, 31);
        Map<LocalDate, String> names = new java.util.HashMap<>();
        register.of(Holiday.class)
                .where("d.day between :first and :last", "first", first)
                .with("last", last)
                .list()
                .forEach(holiday -> names.put(holiday.day(), holiday.name()));
        register.of(CalendarCorrection.class)
                .where("d.day between :first and :last", "first", first)
                .with("last", last)
                .orderBy("d.id")
                .list()
                .forEach(correction -> names.put(correction.day(), correction.name()));
        return names;
    }

    private Component missing(int year) {
        Div card = new Div(
                new H2(getTranslation("calendar.missing", String.valueOf(year))),
                new Paragraph(getTranslation("calendar.missing.why")));
        card.addClassNames("card", "empty");
        card.setId("calendar-missing");
        return card;
    }

    private Component month(YearMonth month, WorkingCalendar calendar, Map<LocalDate, String> names) {
        Section section = new Section(new H2(getTranslation("calendar.month", month.getMonthValue())));
        section.addClassNames("card", "calendar-month");
        Div grid = new Div();
        grid.addClassName("calendar-grid");
        for (DayOfWeek weekday : DayOfWeek.values()) {
            Span head = new Span(weekday.getDisplayName(TextStyle.NARROW, Locale.SIMPLIFIED_CHINESE));
            head.addClassName("muted");
            grid.add(head);
        }
        for (int blank = 1; blank < month.atDay(1).getDayOfWeek().getValue(); blank++) {
            grid.add(new Span());
        }
        for (int number = 1; number <= month.lengthOfMonth(); number++) {
            LocalDate date = month.atDay(number);
            grid.add(cell(date, new Day(calendar.isWorkingDay(date), names.getOrDefault(date, ""))));
        }
        section.add(grid);
        return section;
    }

    private Component cell(LocalDate date, Day day) {
        Span cell = new Span(String.valueOf(date.getDayOfMonth()));
        boolean weekend = date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
        if (!day.worked()) {
            cell.addClassName("off");
        } else if (weekend) {
            cell.addClassName("make-up");
        }
        if (date.equals(today)) {
            cell.addClassName("today");
        }
        if (!day.name().isEmpty()) {
            String text = day.name() + "，" + getTranslation(day.worked() ? "calendar.make-up" : "calendar.off");
            cell.setTitle(text);
            cell.getElement().setAttribute("aria-label", date.getDayOfMonth() + " " + text);
            if (!day.worked()) {
                cell.addClassName("named");
            }
        }
        return cell;
    }
}
