package yidan.ui.rule;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import yidan.rule.Parameter;
import yidan.rule.Rules;
import yidan.rule.setting.SetCountyParameter;
import yidan.tenancy.Actor;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Registers;
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
import yidan.ui.shell.Texts;

/** 参数：数额、比例和文本留白之处；没有规定的由县确定，确定之前如实显示“未定”。 */
@Route("rules/parameters")
@MayOpen(
        kinds = {
            OrganisationKind.TOWNSHIP,
            OrganisationKind.DEPARTMENT,
            OrganisationKind.JUSTICE_BUREAU,
            OrganisationKind.COUNTY_GOVERNMENT,
            OrganisationKind.JUSTICE_OFFICE
        })
@NavEntry(order = 810, titleKey = "parameters.title", icon = VaadinIcon.SLIDERS)
public class ParametersView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Registers registers;
    private final transient ActDesk desk;
    private final transient Actor actor;
    private final LocalDate today;
    private final DataList<Parameter> list;

    @Inject
    public ParametersView(Registers registers, CurrentActor currentActor, ActDesk desk, Exports exports, Clock clock) {
        super("parameters.title");
        this.registers = registers;
        this.desk = desk;
        this.actor = currentActor.get();
        this.today = LocalDate.now(clock);
        list = new DataList<>("parameters", Source.of(this::matching))
                .search("parameters.search")
                .filter(
                        "state",
                        "terms.state",
                        List.of(
                                new Option("set", Texts.zh("terms.option.set")),
                                new Option("open", Texts.zh("terms.option.open"))))
                .column("label", Parameter::label)
                .grow(3)
                .column("value", parameter -> value(parameter).orElse(Texts.zh("rules.not-set")))
                .looks(parameter -> Amounts.badge(value(parameter)))
                .width("220px")
                .column("note", Parameter::note)
                .grow(3)
                .key(Parameter::code)
                .detail(this::detail)
                .empty("parameters.empty", null)
                .export(exports, actor, getTranslation("parameters.title"));
        body(list);
    }

    private List<Parameter> matching(Filter filter) {
        return registers
                .read(
                        actor,
                        register -> new Rules(register)
                                .parameters(today, actor.county().value()))
                .stream()
                .filter(parameter -> (parameter.label() + parameter.note()).contains(filter.text()))
                .filter(parameter -> filter.value("state")
                        .map(state -> state.equals("set") == parameter.isSet())
                        .orElse(true))
                .toList();
    }

    private static Optional<String> value(Parameter parameter) {
        return parameter
                .number()
                .map(number -> number.stripTrailingZeros().toPlainString() + " " + parameter.unit())
                .or(parameter::text);
    }

    private Component detail(Parameter parameter) {
        Div detail = new Div(new H2(parameter.label()), Amounts.badge(value(parameter)));
        detail.addClassName("rule-detail");
        parameter.article().ifPresent(ref -> detail.add(new Paragraph(new Article(ref.toString()))));
        parameter
                .effectiveFrom()
                .ifPresent(day -> detail.add(new Paragraph(getTranslation("terms.since") + "：" + Days.text(day))));
        if (!parameter.note().isEmpty()) {
            detail.add(new Paragraph(parameter.note()));
        }
        if (!parameter.isSet()) {
            detail.add(new Paragraph(getTranslation("parameters.open.why")));
        }
        if (desk.mayEver(SetCountyParameter.class)) {
            Button set = new Button(
                    getTranslation("act.SetCountyParameter"),
                    click -> desk.opening(SetCountyParameter.class, done -> list.refresh())
                            .fix("parameter", parameter.code())
                            .intro(new Paragraph(parameter.label()))
                            .suggest("effectiveFrom", today)
                            .open());
            set.setId("set-parameter");
            detail.add(set);
        }
        return detail;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        list.restore(event.getLocation());
    }
}
