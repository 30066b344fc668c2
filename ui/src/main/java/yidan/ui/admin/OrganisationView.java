package yidan.ui.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Function;
import yidan.act.Act;
import yidan.admin.offboarding.ExportShelf;
import yidan.admin.offboarding.TenantExport;
import yidan.admin.staff.Credentials;
import yidan.admin.staff.Roll;
import yidan.people.offboarding.BeginOffboarding;
import yidan.people.offboarding.Offboarding;
import yidan.people.organisation.CorrectProfile;
import yidan.people.organisation.DesignateBank;
import yidan.people.organisation.ResumeOrganisation;
import yidan.people.organisation.SuspendOrganisation;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Organisation;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Registers;
import yidan.tenancy.Role;
import yidan.tenancy.payment.FineAccount;
import yidan.ui.act.ActDesk;
import yidan.ui.act.ActForm;
import yidan.ui.identity.CurrentActor;
import yidan.ui.people.FieldChoices;
import yidan.ui.shell.MayOpen;
import yidan.ui.shell.Page;
import yidan.ui.shell.Texts;

/** 一个机关：信息、人员和账号、暂停与恢复、注销。 */
@StyleSheet("context://styles/admin.css")
@Route("admin/organisation/:code")
@MayOpen(roles = Role.COUNTY_ADMIN, kinds = OrganisationKind.JUSTICE_BUREAU)
public class OrganisationView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Roll roll;
    private final transient ActDesk desk;
    private final transient Credentials credentials;
    private final transient TenantExport export;
    private final transient ExportShelf shelf;
    private final transient Registers registers;
    private final transient Actor actor;
    private transient OrganisationCode code;

    @Inject
    public OrganisationView(
            Roll roll,
            ActDesk desk,
            Credentials credentials,
            TenantExport export,
            ExportShelf shelf,
            Registers registers,
            CurrentActor currentActor) {
        super("organisations.one");
        this.registers = registers;
        this.roll = roll;
        this.desk = desk;
        this.credentials = credentials;
        this.export = export;
        this.shelf = shelf;
        this.actor = currentActor.get();
        crumb(OrganisationsView.class, getTranslation("organisations.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        code = event.getRouteParameters()
                .get("code")
                .filter(text -> text.matches("[1-9]\\d{8}"))
                .map(text -> new OrganisationCode(Integer.parseInt(text)))
                .orElseThrow(NotFoundException::new);
        show();
    }

    private void show() {
        clear();
        Optional<Organisation> found = roll.organisation(actor, code);
        Optional<Offboarding> leaving = roll.offboarding(actor, code);
        if (found.isEmpty()) {
            Offboarding erased = leaving.filter(one -> Offboarding.ERASED.equals(one.stage()))
                    .orElseThrow(NotFoundException::new);
            title(erased.organisationName());
            actions();
            body(new OffboardingCard(erased, actor, desk, export, shelf, this::show));
            return;
        }
        Organisation organisation = found.get();
        title(organisation.name());
        buttons(organisation);
        body(profile(organisation));
        leaving.filter(one -> Organisation.CLOSING.equals(organisation.stage()))
                .ifPresent(one -> body(new OffboardingCard(one, actor, desk, export, shelf, this::show)));
        body(new StaffCard(
                organisation,
                roll.people(actor, code),
                actor,
                desk,
                credentials,
                registers.read(actor, FieldChoices::of),
                this::show));
    }

    private void buttons(Organisation organisation) {
        boolean own = code.equals(actor.organisation());
        Button suspend = button(SuspendOrganisation.class, organisation, Organisation.ACTIVE);
        Button resume = button(ResumeOrganisation.class, organisation, Organisation.SUSPENDED);
        Button correct = button(CorrectProfile.class, organisation, "");
        Button offboard = new Button(
                getTranslation("act.BeginOffboarding"),
                click -> desk.opening(BeginOffboarding.class, done -> show())
                        .fix("organisation", Id.<Organisation>of(organisation.uuid()))
                        .intro(new Span(getTranslation("offboarding.intro", organisation.name())))
                        .open());
        offboard.setId("do-BeginOffboarding");
        offboard.setVisible(organisation.isActive() || Organisation.SUSPENDED.equals(organisation.stage()));
        suspend.setVisible(suspend.isVisible() && !own);
        offboard.setVisible(offboard.isVisible() && !own);
        Button bank = button(DesignateBank.class, organisation, "");
        bank.setVisible(bank.isVisible() && organisation.kind().punishes());
        actions(correct, bank, suspend, resume, offboard);
    }

    private Button button(Class<? extends Act> act, Organisation organisation, String stage) {
        Button button = new Button(getTranslation("act." + act.getSimpleName()), click -> {
            ActForm form = desk.form(
                    act,
                    Id.<Organisation>of(organisation.uuid()),
                    organisation.version(),
                    organisation.name(),
                    this::show);
            if (act == CorrectProfile.class) {
                form.suggest(
                        "creditCode",
                        Optional.ofNullable(organisation.creditCode()).orElse(""));
                form.suggest(
                        "address", Optional.ofNullable(organisation.address()).orElse(""));
                form.suggest("phone", Optional.ofNullable(organisation.phone()).orElse(""));
            }
            if (act == DesignateBank.class) {
                organisation
                        .fineAccount()
                        .ifPresent(one -> form.suggest("bank", one.bank().orElse(""))
                                .suggest("accountName", one.holder().orElse(""))
                                .suggest("account", one.number().orElse(""))
                                .suggest("electronic", one.electronic().orElse("")));
            }
            form.open();
        });
        button.setId("do-" + act.getSimpleName());
        button.setVisible(stage.isEmpty() || stage.equals(organisation.stage()));
        return button;
    }

    private Div profile(Organisation organisation) {
        Div card = new Div(new H2(getTranslation("organisations.profile")));
        card.addClassNames("card", "profile");
        line(card, "organisations.column.stage", Badges.of("stage.Organisation." + organisation.stage()));
        line(card, "organisations.column.code", new Span(code.toString()));
        line(card, "organisations.column.kind", new Span(Texts.zh("kind." + organisation.kind())));
        line(card, "act.DescribeOrganisation.creditCode", text(organisation.creditCode()));
        line(card, "act.DescribeOrganisation.address", text(organisation.address()));
        line(card, "act.DescribeOrganisation.phone", text(organisation.phone()));
        if (organisation.kind().punishes()) {
            line(card, "act.DesignateBank.bank", account(organisation, FineAccount::bank));
            line(card, "act.DesignateBank.accountName", account(organisation, FineAccount::holder));
            line(card, "act.DesignateBank.account", account(organisation, FineAccount::number));
            line(card, "act.DesignateBank.electronic", account(organisation, FineAccount::electronic));
        }
        return card;
    }

    private static Span account(Organisation organisation, Function<FineAccount, Optional<String>> part) {
        return text(organisation.fineAccount().flatMap(part).orElse(null));
    }

    private static Span text(String value) {
        Span span = new Span(value == null ? Texts.zh("organisations.not-given") : value);
        if (value == null) {
            span.addClassName("muted");
        }
        return span;
    }

    private void line(Div card, String key, Span value) {
        Span label = new Span(getTranslation(key));
        label.addClassName("muted");
        Div line = new Div(label, value);
        line.addClassName("rule-line");
        card.add(line);
    }
}
