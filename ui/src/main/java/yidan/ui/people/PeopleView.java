package yidan.ui.people;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yidan.act.Act;
import yidan.people.Certificate;
import yidan.people.DescribeStaff;
import yidan.people.RecordCertificate;
import yidan.people.RecordReviewerQualification;
import yidan.people.StaffMember;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Registers;
import yidan.tenancy.Role;
import yidan.ui.act.ActDesk;
import yidan.ui.identity.CurrentActor;
import yidan.ui.list.DataList;
import yidan.ui.list.Exports;
import yidan.ui.list.Filter;
import yidan.ui.list.Option;
import yidan.ui.list.Source;
import yidan.ui.shell.Article;
import yidan.ui.shell.Days;
import yidan.ui.shell.MayOpen;
import yidan.ui.shell.NavEntry;
import yidan.ui.shell.Page;

/** 人员：本机关的人员、岗位和执法证件。账号和岗位由县司法局平台管理员办理。 */
@Route("people")
@MayOpen(kinds = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@NavEntry(order = 700, titleKey = "people.title", icon = VaadinIcon.USERS)
public class PeopleView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    /** Nobody in a township or a department is one of these. */
    private static final Set<Role> COUNTYS_OWN =
            EnumSet.of(Role.COUNTY_ADMIN, Role.SUPERVISOR, Role.SPECIAL_SUPERVISOR, Role.ENTERPRISE_CONTACT);

    private final transient Registers registers;
    private final transient ActDesk desk;
    private final transient Actor actor;
    private final LocalDate today;
    private final DataList<StaffMember> list;

    @Inject
    public PeopleView(Registers registers, ActDesk desk, CurrentActor currentActor, Exports exports, Clock clock) {
        super("people.title");
        this.registers = registers;
        this.desk = desk;
        this.actor = currentActor.get();
        this.today = LocalDate.now(clock);
        list = new DataList<>("people", Source.of(this::matching))
                .search("people.search")
                .filter("role", "people.column.roles", roles())
                .filter(
                        "certificate",
                        "people.column.certificate",
                        Stream.of("valid", "expired", "none")
                                .map(state -> new Option(state, getTranslation("people.certificate." + state)))
                                .toList())
                .column("name", StaffMember::name)
                .grow(1)
                .column("roles", this::roles)
                .grow(2)
                .column(
                        "certificate",
                        person -> person.certificate()
                                .map(held -> held.number().value())
                                .orElse(""))
                .grow(1)
                .column("validity", this::validity)
                .looks(person -> colour(person, validity(person)))
                .grow(1)
                .column("stage", person -> getTranslation("stage.StaffMember." + person.stage()))
                .width("110px")
                .key(person -> person.uuid().toString())
                .detail(this::detail)
                .empty("people.empty", null)
                .export(exports, actor, getTranslation("people.title"));
        body(list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.restore(event.getLocation());
    }

    private List<StaffMember> matching(Filter filter) {
        return registers
                .read(
                        actor,
                        register -> register.of(StaffMember.class)
                                .where("d.stage <> 'LEFT'")
                                .orderBy("d.id")
                                .list())
                .stream()
                .filter(person -> filter.value("role", Role.class)
                        .map(person.roles()::contains)
                        .orElse(true))
                .filter(person -> filter.value("certificate")
                        .map(state -> state.equals(certificateState(person)))
                        .orElse(true))
                .filter(person -> filter.text().isEmpty()
                        || (person.name() + person.account() + roles(person))
                                .contains(filter.text().strip()))
                .toList();
    }

    private String certificateState(StaffMember person) {
        return person.certificate()
                .map(held -> isValid(held) ? "valid" : "expired")
                .orElse("none");
    }

    private List<Option> roles() {
        return Arrays.stream(Role.values())
                .filter(role -> !COUNTYS_OWN.contains(role))
                .map(role -> new Option(role.name(), getTranslation("role." + role)))
                .toList();
    }

    private String roles(StaffMember person) {
        return person.roles().stream()
                .sorted()
                .map(role -> getTranslation("role." + role))
                .collect(Collectors.joining("、"));
    }

    private String validity(StaffMember person) {
        return person.certificate()
                .map(held -> isValid(held)
                        ? getTranslation("people.valid-until", Days.text(held.to()))
                        : getTranslation(held.fields().isKnown() ? "people.not-valid" : "people.field-unread"))
                .orElse("");
    }

    /** For something, and today. */
    private boolean isValid(Certificate held) {
        return held.fields().isKnown() && held.isValidOn(today);
    }

    private Component colour(StaffMember person, String text) {
        Span span = new Span(text);
        person.certificate().map(held -> isValid(held) ? "ok" : "overdue").ifPresent(span::addClassName);
        return span;
    }

    private Component detail(StaffMember person) {
        Div detail = new Div(new H2(person.name()));
        detail.addClassName("rule-detail");
        line(detail, "people.column.account", person.account());
        line(detail, "people.column.roles", roles(person));
        line(detail, "people.column.post", getTranslation("post." + person.post()));
        line(detail, "people.column.phone", person.phone().orElse(""));
        person.certificate().ifPresent(held -> certificate(detail, held));
        if (person.roles().contains(Role.LEGAL_REVIEWER)) {
            reviewer(detail, person);
        }
        detail.add(new Span(new Span(getTranslation("people.certified-only")), new Article("linyi-14:1.7#6")));
        Div buttons = new Div(button(RecordCertificate.class, person), button(DescribeStaff.class, person));
        if (person.roles().contains(Role.LEGAL_REVIEWER)) {
            buttons.add(button(RecordReviewerQualification.class, person));
        }
        buttons.addClassName("act-buttons");
        detail.add(buttons);
        return detail;
    }

    private void certificate(Div detail, Certificate held) {
        line(detail, "people.column.certificate", held.number().value());
        line(detail, "people.column.field", FieldChoices.words(held.fields()));
        line(detail, "people.column.validity", Days.text(held.from()) + " – " + Days.text(held.to()));
    }

    private void reviewer(Div detail, StaffMember person) {
        line(
                detail,
                "people.column.qualification",
                person.legalQualification().orElse(getTranslation("people.no-qualification")));
        line(
                detail,
                "people.column.reviews-since",
                person.reviewsSince().map(Days::text).orElse(""));
        detail.add(new Span(new Span(getTranslation("people.qualified-only")), new Article("cn-penalty-2021:#58")));
    }

    private Button button(Class<? extends Act> act, StaffMember person) {
        Button button = new Button(getTranslation("act." + act.getSimpleName()), click -> {
            var form =
                    desk.form(act, Id.<StaffMember>of(person.uuid()), person.version(), person.name(), list::refresh);
            if (act == DescribeStaff.class) {
                form.suggest("phone", person.phone().orElse(""));
            }
            if (act == RecordCertificate.class) {
                form.several("fields", registers.read(actor, FieldChoices::of));
            }
            if (act == RecordReviewerQualification.class) {
                form.suggest("legalQualification", person.legalQualification().orElse(""));
                person.reviewsSince().ifPresent(since -> form.suggest("reviewsSince", since));
            }
            form.open();
        });
        button.setId("do-" + act.getSimpleName());
        button.setVisible(desk.mayEver(act));
        return button;
    }

    private void line(Div detail, String key, String value) {
        if (!value.isEmpty()) {
            Span label = new Span(getTranslation(key));
            label.addClassName("muted");
            Div line = new Div(label, new Span(value));
            line.addClassName("rule-line");
            detail.add(line);
        }
    }
}
