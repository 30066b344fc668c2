package yidan.ui.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import yidan.admin.onboarding.Progress;
import yidan.admin.onboarding.RosterCheck;
import yidan.admin.staff.Credentials;
import yidan.admin.staff.Roll;
import yidan.itemlist.township.ListDuties;
import yidan.itemlist.township.ListState;
import yidan.people.onboarding.AbandonOnboarding;
import yidan.people.onboarding.BeginOnboarding;
import yidan.people.onboarding.ChooseFirstList;
import yidan.people.onboarding.DescribeOrganisation;
import yidan.people.onboarding.ListSource;
import yidan.people.onboarding.NameHead;
import yidan.people.onboarding.Onboarding;
import yidan.people.onboarding.Provision;
import yidan.people.onboarding.RosterLine;
import yidan.people.onboarding.Step;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;
import yidan.ui.act.ActDesk;
import yidan.ui.identity.CurrentActor;
import yidan.ui.identity.OidcSettings;
import yidan.ui.shell.MayOpen;
import yidan.ui.shell.Page;
import yidan.ui.shell.Texts;

/** 开通机关：五步，随时可以离开再回来；最后一页是可以打印的清单和首次登录的口令。 */
@StyleSheet("context://styles/admin.css")
@Route("admin/onboarding/:id?")
@MayOpen(roles = Role.COUNTY_ADMIN, kinds = OrganisationKind.JUSTICE_BUREAU)
public class OnboardingView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient ActDesk desk;
    private final transient Roll roll;
    private final transient RosterCheck rosters;
    private final transient Progress progress;
    private final transient Credentials credentials;
    private final transient ListDuties duties;
    private final transient OidcSettings settings;
    private final transient Actor actor;
    private final transient Clock clock;
    private transient Id<Onboarding> id;
    private transient Step chosen;

    @Inject
    public OnboardingView(
            ActDesk desk,
            Roll roll,
            RosterCheck rosters,
            Progress progress,
            Credentials credentials,
            ListDuties duties,
            OidcSettings settings,
            CurrentActor currentActor,
            Clock clock) {
        super("onboarding.title");
        this.desk = desk;
        this.roll = roll;
        this.rosters = rosters;
        this.progress = progress;
        this.credentials = credentials;
        this.duties = duties;
        this.settings = settings;
        this.actor = currentActor.get();
        this.clock = clock;
        crumb(OrganisationsView.class, getTranslation("organisations.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            id = event.getRouteParameters()
                    .get("id")
                    .<Id<Onboarding>>map(Id::parse)
                    .orElse(null);
        } catch (IllegalArgumentException noId) {
            throw new NotFoundException();
        }
        chosen = null;
        show();
    }

    private void show() {
        clear();
        if (id == null) {
            step(Step.ORGANISATION, List.of(Step.values()), false, new H2(words(Step.ORGANISATION)), first());
            return;
        }
        Onboarding onboarding = roll.onboarding(actor, id).orElseThrow(NotFoundException::new);
        title(getTranslation("onboarding.of", onboarding.name()));
        if (!Onboarding.PREPARING.equals(onboarding.stage())) {
            body(new OnboardingResult(
                    onboarding, actor, desk, progress, credentials, settings.getBaseUrl(), this::show));
            return;
        }
        Step current = chosen != null
                ? chosen
                : onboarding.missing().stream().findFirst().orElse(Step.LIST);
        StepForm form =
                switch (current) {
                    case ORGANISATION, PROFILE -> profile(onboarding);
                    case HEAD -> head(onboarding);
                    case STAFF -> new RosterStep(desk, rosters, actor, onboarding, done -> next(Step.LIST)).form();
                    case LIST -> list(onboarding);
                };
        H2 heading = new H2(words(current));
        step(current, onboarding.missing(), true, heading, form);
        if (onboarding.missing().isEmpty()) {
            form.recede();
            body(ready(onboarding));
        }
    }

    private static String words(Step step) {
        return Texts.zh("onboarding.step." + step);
    }

    private void step(Step current, List<Step> missing, boolean mayGo, H2 heading, StepForm form) {
        Paragraph why = new Paragraph(getTranslation("onboarding.step." + current + ".why"));
        why.addClassName("muted");
        Div card = new Div(heading, why, form);
        card.addClassNames("card", "step-card");
        Div both = new Div(new Rail(current, missing, mayGo, this::next), card);
        both.addClassName("wizard");
        body(both);
    }

    private void next(Step step) {
        chosen = step;
        show();
    }

    /** To the first step that is still missing. */
    private void onward() {
        chosen = null;
        show();
    }

    private StepForm first() {
        StepForm form = new StepForm(desk);
        Select<OrganisationKind> kind = new Select<>();
        kind.setLabel(getTranslation("act.BeginOnboarding.kind"));
        kind.setItems(OrganisationKind.values());
        kind.setItemLabelGenerator(one -> one == null ? "" : Texts.zh("kind." + one));
        kind.setValue(OrganisationKind.TOWNSHIP);
        form.field("kind", kind, "onboarding.code-of-other-kind");
        TextField code = form.field(
                "code",
                new TextField(getTranslation("act.BeginOnboarding.code")),
                "onboarding.code",
                "constraint.organisation_code");
        code.setHelperText(getTranslation("act.BeginOnboarding.code.help", actor.county()));
        code.setRequiredIndicatorVisible(true);
        TextField name = form.field(
                "name", new TextField(getTranslation("act.BeginOnboarding.name")), "constraint.organisation_name");
        name.setHelperText(getTranslation("act.BeginOnboarding.name.help"));
        name.setRequiredIndicatorVisible(true);
        return form.button(
                getTranslation("onboarding.next"),
                () -> new BeginOnboarding(code.getValue(), name.getValue(), kind.getValue()),
                done -> getUI().ifPresent(ui -> ui.navigate("admin/onboarding/" + done.dossier())));
    }

    private StepForm profile(Onboarding onboarding) {
        StepForm form = new StepForm(desk);
        TextField credit = form.field(
                "creditCode",
                new TextField(getTranslation("act.DescribeOrganisation.creditCode")),
                "credit-code",
                "constraint.organisation_credit");
        credit.setValue(onboarding.creditCode().orElse(""));
        credit.setHelperText(getTranslation("act.DescribeOrganisation.creditCode.help"));
        credit.setRequiredIndicatorVisible(true);
        TextField address = form.field("address", new TextField(getTranslation("act.DescribeOrganisation.address")));
        address.setValue(onboarding.address().orElse(""));
        address.setRequiredIndicatorVisible(true);
        TextField phone = form.field("phone", new TextField(getTranslation("act.DescribeOrganisation.phone")));
        phone.setValue(onboarding.phone().orElse(""));
        phone.setRequiredIndicatorVisible(true);
        return form.button(
                        getTranslation("onboarding.next"),
                        () -> new DescribeOrganisation(id, credit.getValue(), address.getValue(), phone.getValue()),
                        done -> onward())
                .second(abandon());
    }

    private Button abandon() {
        Button abandon = new Button(getTranslation("act.AbandonOnboarding"), click -> {
            desk.perform(new AbandonOnboarding(id), UUID.randomUUID());
            getUI().ifPresent(ui -> ui.navigate(OrganisationsView.class));
        });
        abandon.setId("abandon-onboarding");
        abandon.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return abandon;
    }

    private StepForm head(Onboarding onboarding) {
        StepForm form = new StepForm(desk);
        TextField name = form.field("name", new TextField(getTranslation("act.NameHead.name")), "staff.name");
        TextField account = form.field(
                "account", new TextField(getTranslation("act.NameHead.account")), "staff.account", "roster.account");
        account.setHelperText(getTranslation("act.NameHead.account.help"));
        TextField phone = form.field("phone", new TextField(getTranslation("act.NameHead.phone")));
        onboarding.head().ifPresent(head -> {
            name.setValue(head.name());
            account.setValue(head.account());
            phone.setValue(head.phone());
        });
        name.setRequiredIndicatorVisible(true);
        account.setRequiredIndicatorVisible(true);
        return form.button(
                getTranslation("onboarding.next"),
                () -> new NameHead(id, name.getValue(), account.getValue(), phone.getValue()),
                done -> onward());
    }

    private StepForm list(Onboarding onboarding) {
        StepForm form = new StepForm(desk);
        RadioButtonGroup<ListSource> source = new RadioButtonGroup<>(getTranslation("act.ChooseFirstList.source"));
        source.setItems(
                onboarding.kind() == OrganisationKind.TOWNSHIP
                        ? List.of(ListSource.values())
                        : List.of(ListSource.NONE));
        source.setItemLabelGenerator(one -> Texts.zh("list-source." + one));
        source.setValue(onboarding.listSource().orElse(null));
        form.field("source", source, "onboarding.list");
        List<ListState> townships = duties.overview(actor, LocalDate.now(clock)).stream()
                .filter(one -> one.ordinal() != null)
                .toList();
        Select<ListState> neighbour = new Select<>();
        neighbour.setLabel(getTranslation("act.ChooseFirstList.neighbour"));
        neighbour.setItems(townships);
        neighbour.setItemLabelGenerator(
                one -> one == null ? "" : getTranslation("onboarding.neighbour", one.name(), one.items()));
        onboarding
                .listFrom()
                .ifPresent(from -> townships.stream()
                        .filter(one -> one.township() == from.value())
                        .forEach(neighbour::setValue));
        neighbour.setVisible(source.getValue() == ListSource.NEIGHBOUR);
        source.addValueChangeListener(change -> neighbour.setVisible(change.getValue() == ListSource.NEIGHBOUR));
        form.field("neighbour", neighbour, "onboarding.neighbour");
        return form.button(
                getTranslation("onboarding.save-step"),
                () -> new ChooseFirstList(
                        id,
                        source.getValue(),
                        neighbour.getValue() == null
                                ? null
                                : new OrganisationCode(neighbour.getValue().township())),
                done -> onward());
    }

    private Div ready(Onboarding onboarding) {
        Paragraph what = new Paragraph(getTranslation(
                "onboarding.ready.what",
                onboarding.name(),
                onboarding.everybody().size(),
                onboarding.head().map(RosterLine::name).orElse("")));
        StepForm form =
                new StepForm(desk).button(getTranslation("act.Provision"), () -> new Provision(id), done -> onward());
        form.setId("provision");
        Div card = new Div(new H2(getTranslation("onboarding.ready")), what, form);
        card.addClassNames("card", "step-card", "step-ready");
        return card;
    }
}
