package yidan.ui.admin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yidan.act.Act;
import yidan.admin.identity.IdentityUnreachable;
import yidan.admin.staff.Credentials;
import yidan.people.AssignRoles;
import yidan.people.CorrectName;
import yidan.people.DisableAccount;
import yidan.people.DismissStaff;
import yidan.people.EnableAccount;
import yidan.people.EngageStaff;
import yidan.people.RoleRules;
import yidan.people.StaffMember;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Organisation;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;
import yidan.ui.act.ActDesk;
import yidan.ui.act.ActForm;
import yidan.ui.act.Choice;
import yidan.ui.shell.Days;
import yidan.ui.shell.Messages;
import yidan.ui.shell.Texts;
import yidan.ui.supervision.PlainTable;

/** The people of an organisation with their accounts, and what the administrator may do about each. */
final class StaffCard extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Organisation organisation;
    private final transient Actor actor;
    private final transient ActDesk desk;
    private final transient Credentials credentials;
    private final transient List<Choice<String>> fields;
    private final transient Runnable afterwards;

    StaffCard(
            Organisation organisation,
            List<StaffMember> people,
            Actor actor,
            ActDesk desk,
            Credentials credentials,
            List<Choice<String>> fields,
            Runnable afterwards) {
        this.organisation = organisation;
        this.actor = actor;
        this.desk = desk;
        this.credentials = credentials;
        this.fields = fields;
        this.afterwards = afterwards;
        addClassName("stack");
        long here = people.stream()
                .filter(person -> !StaffMember.LEFT.equals(person.stage()))
                .count();
        Button engage = new Button(Texts.zh("act.EngageStaff"), VaadinIcon.PLUS.create(), click -> engage());
        engage.setId("do-EngageStaff");
        engage.setVisible(!isClosing());
        Div head = new Div(new H2(Texts.zh("staff.title", here)), engage);
        head.addClassName("card-head");
        PlainTable table = new PlainTable(
                "staff",
                Stream.of("name", "account", "roles", "certificate", "stage", "actions")
                        .map(column -> Texts.zh("staff.column." + column))
                        .toList());
        people.forEach(person -> table.row(
                new Span(person.name()),
                new Span(person.account()),
                new Span(roles(person.roles())),
                new Span(person.certificate()
                        .map(held -> Texts.zh("staff.certificate", held.number(), Days.text(held.to())))
                        .orElse("")),
                Badges.of("stage.StaffMember." + person.stage()),
                menu(person)));
        add(head, table);
    }

    /** Whatever is changed now would only make the export stale. */
    private boolean isClosing() {
        return Organisation.CLOSING.equals(organisation.stage());
    }

    static String roles(Set<Role> roles) {
        return roles.stream().sorted().map(role -> Texts.zh("role." + role)).collect(Collectors.joining("、"));
    }

    private List<Choice<Role>> possibleRoles() {
        return Stream.of(Role.values())
                .filter(role -> RoleRules.exists(role, organisation.kind()))
                .map(role -> new Choice<>(role, Texts.zh("role." + role)))
                .toList();
    }

    private void engage() {
        desk.opening(EngageStaff.class, done -> afterwards.run())
                .fix("organisation", organisation.owner())
                .several("roles", possibleRoles())
                .several("certificateFields", fields)
                .open();
    }

    private Component menu(StaffMember person) {
        if (StaffMember.LEFT.equals(person.stage()) || isClosing()) {
            return new Span();
        }
        MenuBar bar = new MenuBar();
        bar.setI18n(new MenuBar.MenuBarI18n().setMoreOptions(Texts.zh("user.more")));
        bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_SMALL);
        bar.setId("staff-menu-" + person.account());
        MenuItem more = bar.addItem(Texts.zh("staff.menu"));
        more.setAriaLabel(Texts.zh("staff.menu.of", person.name()));
        item(more, AssignRoles.class, person);
        item(more, CorrectName.class, person);
        if (person.isActive()) {
            MenuItem reset = more.getSubMenu().addItem(Texts.zh("verb.ResetPassword"), click -> reset(person));
            reset.setId("reset-" + person.account());
            item(more, DisableAccount.class, person);
        } else {
            item(more, EnableAccount.class, person);
        }
        item(more, DismissStaff.class, person);
        return bar;
    }

    private void item(MenuItem menu, Class<? extends Act> act, StaffMember person) {
        MenuItem item = menu.getSubMenu()
                .addItem(
                        Texts.zh("act." + act.getSimpleName()),
                        click -> form(act, person).open());
        item.setId(act.getSimpleName() + "-" + person.account());
    }

    private ActForm form(Class<? extends Act> act, StaffMember person) {
        ActForm form = desk.form(act, Id.<StaffMember>of(person.uuid()), person.version(), person.name(), afterwards)
                .fix("organisation", organisation.owner());
        if (act == AssignRoles.class) {
            List<Choice<Role>> choices = possibleRoles();
            form.several("roles", choices)
                    .suggest(
                            "roles",
                            choices.stream()
                                    .filter(choice -> person.roles().contains(choice.value()))
                                    .collect(Collectors.toSet()));
        }
        if (act == CorrectName.class) {
            form.suggest("name", person.name());
        }
        return form;
    }

    private void reset(StaffMember person) {
        Dialog ask = new Dialog();
        ask.setId("reset-dialog");
        ask.setHeaderTitle(Texts.zh("staff.reset", person.name()));
        ask.add(new Span(Texts.zh("staff.reset.what")));
        Button yes = new Button(Texts.zh("verb.ResetPassword"));
        yes.setId("reset-submit");
        yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        yes.setDisableOnClick(true);
        yes.addClickListener(click -> {
            try {
                Credentials.Slip slip =
                        credentials.reset(actor, organisation.owner(), Id.<StaffMember>of(person.uuid()));
                ask.removeAll();
                ask.add(new Slips(List.of(slip)));
                yes.setVisible(false);
            } catch (IdentityUnreachable silent) {
                yes.setEnabled(true);
                Messages.refused(new Refusal("identity.unreachable", ""));
            }
        });
        Button close = new Button(Texts.zh("button.close"), click -> ask.close());
        close.setId("reset-close");
        ask.getFooter().add(close, yes);
        ask.open();
    }
}
