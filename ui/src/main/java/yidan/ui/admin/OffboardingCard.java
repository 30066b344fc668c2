package yidan.ui.admin;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.nio.file.Files;
import java.util.UUID;
import yidan.admin.offboarding.ExportShelf;
import yidan.admin.offboarding.TenantExport;
import yidan.people.offboarding.AbandonOffboarding;
import yidan.people.offboarding.ConfirmErasure;
import yidan.people.offboarding.Offboarding;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.ui.act.ActDesk;
import yidan.ui.shell.Texts;

/** How far the taking out of an organisation has come, and the next step. */
final class OffboardingCard extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Offboarding offboarding;
    private final transient Actor actor;
    private final transient ActDesk desk;
    private final transient Runnable afterwards;
    private final transient Id<Offboarding> id;

    OffboardingCard(
            Offboarding offboarding,
            Actor actor,
            ActDesk desk,
            TenantExport export,
            ExportShelf shelf,
            Runnable afterwards) {
        this.offboarding = offboarding;
        this.actor = actor;
        this.desk = desk;
        this.afterwards = afterwards;
        this.id = Id.of(offboarding.uuid());
        addClassNames("card", "step-card", "offboarding");
        setId("offboarding");
        add(new H2(Texts.zh("offboarding.title")), steps());
        if (Offboarding.ERASED.equals(offboarding.stage())) {
            offboarding
                    .certificate()
                    .ifPresent(certificate ->
                            add(new Paragraph(Texts.zh("offboarding.erased")), CertificateShelf.download(certificate)));
            return;
        }
        Div buttons = new Div();
        buttons.addClassName("step-buttons");
        Button make = new Button(
                Texts.zh(offboarding.exportHash().isEmpty() ? "offboarding.export" : "offboarding.export-again"));
        make.setId("export");
        make.setDisableOnClick(true);
        make.addClickListener(click -> {
            export.export(actor, id);
            afterwards.run();
        });
        buttons.add(make);
        if (Files.exists(shelf.of(offboarding))) {
            Anchor link = new Anchor(
                    DownloadHandler.forFile(shelf.of(offboarding).toFile()), Texts.zh("offboarding.download"));
            link.setId("export-download");
            link.getElement().setAttribute("download", "export-" + offboarding.organisation() + ".zip");
            link.addClassName("button-link");
            buttons.add(link);
        }
        Span wait = confirmation(buttons);
        Button stop = new Button(Texts.zh("act.AbandonOffboarding"), click -> {
            desk.perform(new AbandonOffboarding(id), UUID.randomUUID());
            afterwards.run();
        });
        stop.setId("do-AbandonOffboarding");
        stop.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        stop.setVisible(!Offboarding.CONFIRMED.equals(offboarding.stage()));
        buttons.add(stop);
        add(buttons, wait);
    }

    private OrderedList steps() {
        OrderedList steps = new OrderedList();
        steps.addClassName("checklist");
        steps.add(new ListItem(Texts.zh("offboarding.step.begun", offboarding.reason())));
        steps.add(new ListItem(offboarding
                .exportHash()
                .map(hash -> Texts.zh("offboarding.step.exported", hash))
                .orElse(Texts.zh("offboarding.step.export"))));
        steps.add(new ListItem(offboarding
                .firstConfirmation()
                .map(name -> Texts.zh("offboarding.step.first-by", name))
                .orElse(Texts.zh("offboarding.step.first"))));
        steps.add(new ListItem(offboarding
                .secondConfirmation()
                .map(name -> Texts.zh("offboarding.step.second-by", name))
                .orElse(Texts.zh("offboarding.step.second"))));
        steps.add(new ListItem(Texts.zh("offboarding.step.erase")));
        return steps;
    }

    private Span confirmation(Div buttons) {
        boolean mine = offboarding.firstBy().filter(actor.user()::equals).isPresent();
        boolean open = Offboarding.EXPORTED.equals(offboarding.stage())
                || Offboarding.CONFIRMED_ONCE.equals(offboarding.stage());
        if (open && !mine) {
            Button confirm = new Button(
                    Texts.zh("act.ConfirmErasure"),
                    click -> desk.form(
                                    ConfirmErasure.class,
                                    id,
                                    offboarding.version(),
                                    offboarding.organisationName(),
                                    afterwards)
                            .open());
            confirm.setId("do-ConfirmErasure");
            confirm.addThemeVariants(ButtonVariant.LUMO_ERROR);
            buttons.add(confirm);
        }
        Span wait = new Span(mine && open ? Texts.zh("offboarding.other-needed") : "");
        wait.addClassName("due");
        return wait;
    }
}
