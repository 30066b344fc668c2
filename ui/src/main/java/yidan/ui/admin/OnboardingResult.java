package yidan.ui.admin;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.shared.Registration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import yidan.act.InvalidInput;
import yidan.admin.identity.IdentityUnreachable;
import yidan.admin.onboarding.Progress;
import yidan.admin.staff.Credentials;
import yidan.people.onboarding.Onboarding;
import yidan.people.onboarding.ReplaceAccount;
import yidan.people.organisation.JobKind;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;
import yidan.ui.act.ActDesk;
import yidan.ui.shell.Messages;
import yidan.ui.shell.RefusalText;
import yidan.ui.shell.Texts;

/** What happens after the last click: how far it is, what is in the way, and then what is printed and handed out. */
final class OnboardingResult extends Div {

    private static final long serialVersionUID = 1L;
    private static final int EVERY_SECOND = 1000;

    private final transient Onboarding onboarding;
    private final transient Actor actor;
    private final transient ActDesk desk;
    private final transient Progress progress;
    private final transient Credentials credentials;
    private final String address;
    private final transient Runnable again;
    private transient Registration polling;
    private transient List<Progress.Line> shown = List.of();
    private final transient Map<String, Div> rows = new HashMap<>();
    private final Span count = new Span();
    private ProgressBar bar;

    OnboardingResult(
            Onboarding onboarding,
            Actor actor,
            ActDesk desk,
            Progress progress,
            Credentials credentials,
            String address,
            Runnable again) {
        this.onboarding = onboarding;
        this.actor = actor;
        this.desk = desk;
        this.progress = progress;
        this.credentials = credentials;
        this.address = address;
        this.again = again;
        addClassName("stack");
        setId("onboarding-result");
        if (Onboarding.DONE.equals(onboarding.stage())) {
            finished();
        } else {
            show(progress.of(actor, onboarding.owner()));
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (Onboarding.PROVISIONING.equals(onboarding.stage())) {
            event.getUI().setPollInterval(EVERY_SECOND);
            polling = event.getUI().addPollListener(poll -> look());
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (polling != null) {
            polling.remove();
            event.getUI().setPollInterval(-1);
        }
    }

    private void look() {
        List<Progress.Line> now = progress.of(actor, onboarding.owner());
        if (now.stream().allMatch(Progress.Line::isDone)) {
            UI.getCurrent().setPollInterval(-1);
            again.run();
        } else if (!now.equals(shown)) {
            refresh(now);
        }
    }

    private void show(List<Progress.Line> lines) {
        shown = lines;
        removeAll();
        rows.clear();
        bar = new ProgressBar(0, Math.max(1, lines.size()), 0);
        bar.getElement().setAttribute("aria-label", Texts.zh("onboarding.progress"));
        Div card = new Div(new H2(Texts.zh("onboarding.progress")), count, bar);
        card.addClassNames("card", "step-card");
        lines.forEach(line -> {
            Div row = new Div();
            row.addClassName("work-line");
            rows.put(key(line), row);
            fill(row, line);
            card.add(row);
        });
        countUp(lines);
        Paragraph leave = new Paragraph(Texts.zh("onboarding.progress.leave"));
        leave.addClassName("muted");
        card.add(leave);
        add(card);
    }

    /** Only the lines that have changed are drawn anew: somebody may be typing in another. */
    private void refresh(List<Progress.Line> now) {
        if (now.size() != shown.size() || !now.stream().allMatch(line -> rows.containsKey(key(line)))) {
            show(now);
            return;
        }
        now.stream().filter(line -> !shown.contains(line)).forEach(line -> fill(rows.get(key(line)), line));
        shown = now;
        countUp(now);
    }

    private static String key(Progress.Line line) {
        return line.kind() + " " + line.subject();
    }

    private void countUp(List<Progress.Line> lines) {
        long done = lines.stream().filter(Progress.Line::isDone).count();
        count.setText(Texts.zh("onboarding.progress.count", done, lines.size()));
        bar.setValue(done);
    }

    private void fill(Div row, Progress.Line line) {
        row.removeAll();
        Span what = new Span(Texts.zh("job." + line.kind()) + (line.subject().isEmpty() ? "" : " " + line.subject()));
        what.addClassName("work-words");
        row.add(what);
        if (line.problem() != null && !line.isDone()) {
            Span why = new Span(Texts.zh("refusal." + line.problem(), line.subject()));
            why.addClassName("muted");
            row.add(why);
        }
        row.add(Badges.of("stage.ProvisioningJob." + line.stage()));
        if (line.isFailed() && line.kind() == JobKind.ENGAGE) {
            TextField other = new TextField();
            other.setAriaLabel(Texts.zh("act.ReplaceAccount.replacement"));
            other.setPlaceholder(Texts.zh("act.ReplaceAccount.replacement"));
            other.setId("replace-" + line.subject());
            Button replace = new Button(Texts.zh("act.ReplaceAccount"), click -> replace(line.subject(), other));
            replace.setId("replace-" + line.subject() + "-submit");
            row.add(other, replace);
        }
    }

    private void replace(String account, TextField other) {
        var act = new ReplaceAccount(Id.of(onboarding.uuid()), account, other.getValue());
        try {
            desk.perform(act, UUID.randomUUID());
        } catch (InvalidInput input) {
            complain(other, String.join(" ", desk.complaints(act).values()));
            return;
        } catch (Refusal refusal) {
            complain(other, RefusalText.of(refusal).what());
            return;
        }
        refresh(progress.of(actor, onboarding.owner()));
    }

    private static void complain(TextField field, String message) {
        field.setErrorMessage(message);
        field.setInvalid(true);
        field.focus();
    }

    private void finished() {
        Anchor login = new Anchor(address + "/app/", address + "/app/");
        login.setId("first-login");
        OrderedList steps = new OrderedList();
        steps.addClassName("checklist");
        for (int i = 1; i <= 5; i++) {
            steps.add(new ListItem(Texts.zh("onboarding.checklist." + i)));
        }
        Button issue = new Button(Texts.zh("slips.issue"));
        issue.setId("issue-passwords");
        issue.addClassName("no-print");
        issue.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        issue.setDisableOnClick(true);
        Div slips = new Div();
        issue.addClickListener(click -> issue(issue, slips));
        Paragraph explained = new Paragraph(Texts.zh("slips.explained"));
        explained.addClassNames("muted", "no-print");
        Div card = new Div(
                new H2(Texts.zh("onboarding.done", onboarding.name())),
                new Paragraph(new Span(Texts.zh("onboarding.first-login")), login),
                steps,
                explained,
                issue,
                slips);
        card.addClassNames("card", "step-card", "print-area");
        Button open = new Button(
                Texts.zh("onboarding.open-organisation"),
                click -> UI.getCurrent().navigate("admin/organisation/" + onboarding.owner()));
        open.setId("open-organisation");
        open.addClassName("no-print");
        add(card, open);
    }

    private void issue(Button issue, Div slips) {
        try {
            List<Credentials.Slip> issued = credentials.issue(actor, onboarding.owner());
            slips.removeAll();
            slips.add(new Slips(issued));
            issue.setText(Texts.zh("slips.issue-again"));
            issue.removeThemeVariants(ButtonVariant.LUMO_PRIMARY);
        } catch (IdentityUnreachable silent) {
            Messages.refused(new Refusal("identity.unreachable", ""));
        } finally {
            issue.setEnabled(true);
        }
    }
}
