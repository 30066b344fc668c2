package yidan.ui.county;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import yidan.itemlist.GuidingDepartment;
import yidan.people.Certificate;
import yidan.people.CertificateState;
import yidan.people.StaffMember;
import yidan.people.StaffOfCounty;
import yidan.people.StaffOfCounty.Order;
import yidan.people.StaffOfCounty.Question;
import yidan.supervision.CountyOverview;
import yidan.tenancy.Actor;
import yidan.tenancy.Organisation;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Register;
import yidan.tenancy.Registers;
import yidan.tenancy.Role;
import yidan.ui.identity.CurrentActor;
import yidan.ui.list.DataList;
import yidan.ui.list.Exports;
import yidan.ui.list.Filter;
import yidan.ui.list.Option;
import yidan.ui.list.Sorting;
import yidan.ui.list.Source;
import yidan.ui.shell.Days;
import yidan.ui.shell.MayOpen;
import yidan.ui.shell.Page;

/**
 * 全县执法人员和证件：what stands behind the figures of the overview; no dossier is opened here.
 * Source: 临政发〔2023〕14号 一、七 第九条.
 */
@Route("county/people")
@MayOpen(
        roles = {Role.COUNTY_ADMIN, Role.SUPERVISOR, Role.HEAD},
        kinds = {OrganisationKind.JUSTICE_BUREAU, OrganisationKind.COUNTY_GOVERNMENT})
public class CountyPeopleView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private record Body(int code, String name) {}

    private final transient Registers registers;
    private final transient Actor actor;
    private final transient Map<Integer, String> townships;
    private final LocalDate today;
    private final transient List<GuidingDepartment> departments;
    private final DataList<StaffMember> list;

    @Inject
    public CountyPeopleView(Registers registers, CurrentActor currentActor, Exports exports, Clock clock) {
        super("county.people");
        this.registers = registers;
        this.actor = currentActor.get();
        this.today = LocalDate.now(clock);
        this.townships = registers.read(
                actor,
                register -> register
                        .of(Organisation.class)
                        .where("d.kind = :township", "township", OrganisationKind.TOWNSHIP)
                        .orderBy("d.tenant")
                        .select(Body.class, "d.tenant, d.name")
                        .stream()
                        .collect(Collectors.toMap(Body::code, Body::name, (one, same) -> one, LinkedHashMap::new)));
        this.departments = registers.read(actor, register -> CountyOverview.guiding(register, today));
        crumb(OverviewView.class, getTranslation("county.title"));
        list = new DataList<>("county-people", source())
                .search("county-people.search")
                .filter(
                        "organisation",
                        "county.township",
                        townships.entrySet().stream()
                                .map(body -> new Option(body.getKey().toString(), body.getValue()))
                                .toList())
                .filter("certificate", "county.certificates", Option.of(CertificateState.values()))
                .column("name", StaffMember::name)
                .grow(1)
                .sort("NAME")
                .column("organisation", this::organisation)
                .grow(2)
                .sort("BODY")
                .column("roles", this::roles)
                .grow(2)
                .column(
                        "certificate",
                        person -> person.certificate()
                                .map(held -> held.number().value())
                                .orElse(""))
                .grow(1)
                .sort("CERTIFICATE")
                .column("validity", this::validity)
                .looks(this::validityLook)
                .grow(1)
                .sort("VALIDITY")
                .key(person -> person.uuid().toString())
                .empty("county-people.empty", null)
                .export(exports, actor, getTranslation("county.people"));
        body(list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.restore(event.getLocation());
    }

    private Source<StaffMember> source() {
        return new Source<>() {
            @Override
            public List<StaffMember> rows(Filter filter, String order, int offset, int limit) {
                Sorting<Order> by = Sorting.of(order, Order.BODY);
                boolean down = !order.isEmpty() && by.down();
                return registers.read(
                        actor, register -> people(register).page(question(filter), by.by(), down, offset, limit));
            }

            @Override
            public long count(Filter filter) {
                return registers.read(actor, register -> people(register).count(question(filter)));
            }
        };
    }

    private StaffOfCounty people(Register register) {
        return new StaffOfCounty(register, departments, today);
    }

    private Question question(Filter filter) {
        String text = filter.text().strip();
        return new Question(
                filter.number("organisation").map(this::chosen).orElse(townships.keySet()),
                filter.value("certificate", CertificateState.class).orElse(null),
                text,
                townships.entrySet().stream()
                        .filter(body -> body.getValue().contains(text))
                        .map(Map.Entry::getKey)
                        .toList(),
                Arrays.stream(Role.values())
                        .filter(role -> getTranslation("role." + role).contains(text))
                        .collect(Collectors.toSet()));
    }

    private Set<Integer> chosen(int township) {
        return townships.containsKey(township) ? Set.of(township) : Set.of();
    }

    private Optional<CertificateState> state(StaffMember person) {
        return CertificateState.of(person, departments, today);
    }

    static String colour(CertificateState state) {
        return switch (state) {
            case VALID -> "ok";
            case EXPIRING -> "due";
            case EXPIRED, UNUSABLE -> "overdue";
        };
    }

    private String organisation(StaffMember person) {
        return townships.getOrDefault(person.owner().value(), person.owner().toString());
    }

    private String roles(StaffMember person) {
        return person.roles().stream()
                .sorted()
                .map(role -> getTranslation("role." + role))
                .collect(Collectors.joining("、"));
    }

    private String validity(StaffMember person) {
        return person.certificate()
                .map(Certificate::to)
                .map(day -> getTranslation(
                        "county-people.until",
                        Days.text(day),
                        getTranslation("CertificateState." + state(person).orElseThrow())))
                .orElse("");
    }

    private Component validityLook(StaffMember person) {
        Span span = new Span(validity(person));
        state(person).map(CountyPeopleView::colour).ifPresent(span::addClassName);
        return span;
    }
}
