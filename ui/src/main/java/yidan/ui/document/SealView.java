package yidan.ui.document;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import yidan.document.EnterSeal;
import yidan.document.OrganisationSeal;
import yidan.files.FileRules;
import yidan.files.FileStore;
import yidan.tenancy.Actor;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Refusal;
import yidan.tenancy.Registers;
import yidan.tenancy.Role;
import yidan.ui.act.ActDesk;
import yidan.ui.identity.CurrentActor;
import yidan.ui.shell.Article;
import yidan.ui.shell.Days;
import yidan.ui.shell.MayOpen;
import yidan.ui.shell.Messages;
import yidan.ui.shell.NavEntry;
import yidan.ui.shell.Page;
import yidan.ui.shell.RefusalText;

/** 印章：本机关印章图样，自某日起印在制发的文书上。 */
@Route("documents/seal")
@MayOpen(
        roles = {Role.HEAD, Role.TEAM_LEADER},
        kinds = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@NavEntry(order = 710, titleKey = "seal.title", icon = VaadinIcon.BULLSEYE)
@StyleSheet("context://styles/document.css")
public class SealView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final int LARGEST = 20 * 1024 * 1024;

    private final transient Registers registers;
    private final transient FileStore files;
    private final transient ActDesk desk;
    private final transient Actor actor;
    private final LocalDate today;

    @Inject
    public SealView(Registers registers, FileStore files, ActDesk desk, CurrentActor currentActor, Clock clock) {
        super("seal.title");
        this.registers = registers;
        this.files = files;
        this.desk = desk;
        this.actor = currentActor.get();
        this.today = LocalDate.now(clock);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        draw();
    }

    private void draw() {
        clear();
        Div cards = new Div(entering(), seals());
        cards.addClassName("cards");
        body(cards);
    }

    private Div entering() {
        DatePicker from = Days.picker("seal-from", getTranslation("act.EnterSeal.usedFrom"));
        from.setValue(today);
        Div problem = new Div();
        problem.setId("seal-problem");
        problem.getElement().setAttribute("role", "alert");
        Upload upload = new Upload(UploadHandler.inMemory((metadata, bytes) -> {
            problem.removeAll();
            try {
                String hash = files.keep(
                                actor,
                                new yidan.files.Upload(
                                        new ByteArrayInputStream(bytes), metadata.fileName(), bytes.length),
                                FileRules.pictures())
                        .hash();
                desk.perform(new EnterSeal(hash, from.getValue()), UUID.randomUUID());
                Messages.done(getTranslation("seal.done"));
                draw();
            } catch (Refusal refusal) {
                problem.add(RefusalText.of(refusal).panel());
            }
        }));
        upload.setId("seal-upload");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LARGEST);
        upload.setAcceptedFileTypes(".png", ".jpg", ".jpeg");
        upload.setI18n(words());
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        Paragraph how = new Paragraph(getTranslation("seal.how"));
        how.addClassName("muted");
        Paragraph byHand = new Paragraph(getTranslation("seal.on-paper-how"));
        byHand.addClassName("muted");
        Button onPaper = new Button(getTranslation("seal.on-paper"), click -> {
            problem.removeAll();
            try {
                desk.perform(new EnterSeal(null, from.getValue()), UUID.randomUUID());
                Messages.done(getTranslation("seal.done"));
                draw();
            } catch (Refusal refusal) {
                problem.add(RefusalText.of(refusal).panel());
            }
        });
        onPaper.setId("seal-on-paper");
        Div card = new Div(new H2(getTranslation("act.EnterSeal")), how, from, upload, byHand, onPaper, problem);
        card.add(new Article("cn-penalty-2021:#59"));
        card.addClassNames("card", "stack");
        return card;
    }

    private UploadI18N words() {
        String choose = getTranslation("seal.choose");
        return new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles().setOne(choose).setMany(choose))
                .setDropFiles(new UploadI18N.DropFiles()
                        .setOne(getTranslation("seal.drop"))
                        .setMany(getTranslation("seal.drop")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(getTranslation("seal.one-only"))
                        .setFileIsTooBig(getTranslation("seal.too-big"))
                        .setIncorrectFileType(getTranslation("seal.wrong-type")));
    }

    private Div seals() {
        List<OrganisationSeal> all = registers.read(
                actor,
                register -> register.of(OrganisationSeal.class)
                        .where("d.tenant = :own", "own", actor.organisation().value())
                        .orderBy("d.usedFrom desc, d.id desc")
                        .list());
        Div card = new Div(new H2(getTranslation("seal.all")));
        card.addClassNames("card", "stack");
        card.setId("seals");
        if (all.isEmpty()) {
            card.add(new Paragraph(getTranslation("seal.none")));
        }
        boolean current = false;
        for (OrganisationSeal seal : all) {
            boolean inUse = !current && !seal.usedFrom().isAfter(today);
            current |= inUse;
            Span from = new Span(getTranslation("seal.from", Days.text(seal.usedFrom())));
            Div line = new Div(
                    seal.picture()
                            .<Component>map(hash -> picture(seal, hash))
                            .orElseGet(() -> new Span(getTranslation("seal.on-paper"))),
                    from);
            if (inUse) {
                Span badge = new Span(getTranslation("seal.in-use"));
                badge.addClassNames("badge", "ok");
                line.add(badge);
            }
            line.addClassNames("badges", "seal-line");
            card.add(line);
        }
        return card;
    }

    private Image picture(OrganisationSeal seal, String hash) {
        Image picture = new Image();
        picture.setSrc(DownloadHandler.fromInputStream(event -> {
                    byte[] bytes = bytes(hash);
                    return new DownloadResponse(new ByteArrayInputStream(bytes), "seal", "image/png", bytes.length);
                })
                .inline());
        picture.setAlt(getTranslation("seal.alt", Days.text(seal.usedFrom())));
        picture.addClassName("seal-picture");
        return picture;
    }

    private byte[] bytes(String hash) {
        try (FileStore.Opened opened = files.open(actor, hash)) {
            return opened.content().readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
