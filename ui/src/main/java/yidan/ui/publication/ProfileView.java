package yidan.ui.publication;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import yidan.publication.BodyProfile;
import yidan.publication.PublishedProfile;
import yidan.publication.PublishedReading;
import yidan.publication.profile.ProfileAct;
import yidan.publication.profile.ProfileStatement;
import yidan.publication.profile.RestateProfile;
import yidan.publication.profile.StateProfile;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Registers;
import yidan.tenancy.Role;
import yidan.ui.act.ActDesk;
import yidan.ui.act.ActForm;
import yidan.ui.act.Timeline;
import yidan.ui.identity.CurrentActor;
import yidan.ui.shell.Article;
import yidan.ui.shell.Days;
import yidan.ui.shell.MayOpen;
import yidan.ui.shell.NavEntry;
import yidan.ui.shell.Page;
import yidan.ui.shell.Texts;

/** 单位公示信息：社会看到什么，下一份办到哪一步。 Source: 临政发〔2023〕14号 一、二 第十条。 */
@StyleSheet("context://styles/supervision.css")
@Route("publication/profile")
@MayOpen(
        roles = {Role.HEAD, Role.PUBLISHER, Role.LIAISON},
        kinds = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@NavEntry(order = 410, titleKey = "profile.title", icon = VaadinIcon.INFO_CIRCLE)
public class ProfileView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Registers registers;
    private final transient ActDesk desk;
    private final transient Actor actor;

    @Inject
    public ProfileView(Registers registers, ActDesk desk, CurrentActor currentActor) {
        super("profile.title");
        addClassName("stacked");
        this.registers = registers;
        this.desk = desk;
        this.actor = currentActor.get();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        clear();
        actions();
        Optional<PublishedProfile> published =
                registers.read(actor, register -> new PublishedReading(register).body(actor.organisation()));
        Optional<ProfileStatement> latest = registers.read(
                actor,
                register ->
                        register.of(ProfileStatement.class).orderBy("d.id desc").first());
        boolean open = latest.filter(one -> !ProfileStatement.PUBLISHED.equals(one.stage()))
                .isPresent();
        if (!open && desk.mayEver(StateProfile.class)) {
            actions(state(published));
        }
        if (open) {
            body(underWay(latest.get()));
        }
        body(asPublished(published));
        latest.ifPresent(one -> body(record(one)));
    }

    private Button state(Optional<PublishedProfile> published) {
        Button button = new Button(getTranslation("act.StateProfile"), click -> {
            ActForm form = desk.opening(StateProfile.class, done -> show());
            published.ifPresent(profile -> suggest(form, values(profile)));
            form.open();
        });
        button.setId("open-StateProfile");
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private Component underWay(ProfileStatement statement) {
        Div card = new Div(new H2(getTranslation("profile.statement")));
        card.addClassNames("card", "profile-statement");
        card.setId("profile-statement");
        Span stage = new Span(getTranslation("stage.ProfileStatement." + statement.stage()));
        stage.addClassNames("chip", ProfileStatement.RETURNED.equals(statement.stage()) ? "overdue" : "info");
        Div line = new Div(stage, new Span(getTranslation("profile.stated-by", statement.statedBy())));
        line.addClassName("dossier-line");
        line.add(new Article("linyi-14:1.2#7"));
        card.add(line);
        statement
                .returnReason()
                .ifPresent(reason -> card.add(new Paragraph(getTranslation("profile.returned", reason))));
        Map<String, String> said =
                values(statement.profile(actor.organisationName(), actor.kind().name()));
        card.add(facts("profile-stated", said));
        Div columns = new Div(
                card,
                desk.bar(
                                ProfileAct.class,
                                ProfileStatement.class,
                                Id.<ProfileStatement>of(statement.uuid()),
                                statement.version(),
                                actor.organisationName(),
                                this::show)
                        .hide(StateProfile.class)
                        .with(RestateProfile.class, form -> suggest(form, said)));
        columns.addClassName("dossier-columns");
        return columns;
    }

    private Component asPublished(Optional<PublishedProfile> published) {
        Div card = new Div(new H2(getTranslation("profile.public")));
        card.addClassName("card");
        card.setId("profile-public");
        published.ifPresent(profile -> {
            Anchor page = new Anchor(
                    "/c/" + actor.county() + "/" + actor.organisation(),
                    getTranslation("profile.public.page"),
                    AnchorTarget.BLANK);
            page.setId("profile-page");
            Div line = new Div(
                    new Span(getTranslation("profile.published-on", Days.text(profile.updatedAt()))),
                    page,
                    new Article("linyi-14:1.2#10"));
            line.addClassName("dossier-line");
            card.add(line);
        });
        if (published.filter(PublishedProfile::saysMore).isPresent()) {
            card.add(facts("profile-published", values(published.get())));
        } else {
            Paragraph nothing = new Paragraph(getTranslation("profile.public.none"));
            nothing.addClassName("muted");
            card.add(nothing);
        }
        return card;
    }

    private Component record(ProfileStatement statement) {
        Div card = new Div(new H2(getTranslation("profile.record")), new Timeline(registers, actor, statement.uuid()));
        card.addClassName("card");
        return card;
    }

    private static DescriptionList facts(String id, Map<String, String> values) {
        DescriptionList facts = new DescriptionList();
        facts.setId(id);
        facts.addClassName("facts");
        values.forEach((field, value) -> {
            if (!value.isBlank()) {
                facts.add(
                        new DescriptionList.Term(Texts.zh("act.StateProfile." + field)),
                        new DescriptionList.Description(value));
            }
        });
        return facts;
    }

    private static void suggest(ActForm form, Map<String, String> values) {
        values.forEach(form::suggest);
    }

    private static Map<String, String> values(PublishedProfile profile) {
        return values(new BodyProfile(
                profile.name(),
                profile.kind(),
                profile.duties(),
                profile.units(),
                profile.types(),
                profile.area(),
                profile.address(),
                profile.phone(),
                profile.remedies(),
                profile.complaints()));
    }

    private static Map<String, String> values(BodyProfile profile) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("duties", profile.duties());
        values.put("units", profile.units());
        values.put("types", profile.types());
        values.put("area", profile.area());
        values.put("address", profile.address());
        values.put("phone", profile.phone());
        values.put("remedies", profile.remedies());
        values.put("complaints", profile.complaints());
        return values;
    }
}
