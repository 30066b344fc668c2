package yidan.ui.casefile;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.Optional;
import yidan.casefile.CaseFile;
import yidan.casefile.CaseFileAct;
import yidan.casefile.CaseFileRow;
import yidan.casefile.CompleteFile;
import yidan.casefile.FileContents;
import yidan.casefile.FilePart;
import yidan.casefile.FileVolume;
import yidan.casefile.TakeOverFile;
import yidan.casefile.use.AskForFile;
import yidan.casework.officers.Privacy;
import yidan.tenancy.Actor;
import yidan.tenancy.Audience;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Registers;
import yidan.tenancy.Role;
import yidan.ui.act.ActBar;
import yidan.ui.act.Timeline;
import yidan.ui.casework.Names;
import yidan.ui.identity.CurrentActor;
import yidan.ui.shell.Days;
import yidan.ui.shell.Facts;
import yidan.ui.shell.MayOpen;
import yidan.ui.shell.Page;
import yidan.ui.shell.RefusalText;
import yidan.ui.supervision.ReasonGate;

/** One case file: cover, catalogue, who read and borrowed it, what may be done. */
@Route("files/:file([0-9a-f-]{36})")
@MayOpen(
        roles = {
            Role.ARCHIVIST,
            Role.HEAD,
            Role.TEAM_LEADER,
            Role.OFFICER,
            Role.LEGAL_REVIEWER,
            Role.PUBLISHER,
            Role.LIAISON,
            Role.COUNTY_ADMIN,
            Role.SUPERVISOR
        },
        kinds = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT, OrganisationKind.JUSTICE_BUREAU})
@StyleSheet("context://styles/casework.css")
@StyleSheet("context://styles/document.css")
public class CaseFileView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient CaseFileDesk desk;
    private final transient Names names;
    private final transient Registers registers;
    private final transient ReasonGate gate;
    private final transient Actor actor;
    private transient Id<CaseFile> id;
    /** Where one was stays open when the page is drawn again after an act. */
    private int tab;

    @Inject
    public CaseFileView(
            CaseFileDesk desk, Names names, Registers registers, ReasonGate gate, CurrentActor currentActor) {
        super("files.one");
        this.desk = desk;
        this.names = names;
        this.registers = registers;
        this.gate = gate;
        this.actor = currentActor.get();
        crumb(CaseFilesView.class, getTranslation("files.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = Id.parse(event.getRouteParameters().get("file").orElseThrow());
        draw();
    }

    private void draw() {
        clear();
        CaseFileRow row = desk.files().row(actor, id).orElseThrow(NotFoundException::new);
        title(getTranslation("files.name", row.number(), row.cause()));
        String owner = names.bodies(actor).getOrDefault(row.tenant(), "");
        body(gate.around(CaseFile.class, id, owner, this::dossier));
    }

    private Component dossier() {
        CaseFile file = desk.load(id);
        Privacy privacy = desk.files().privacy(actor, file);
        Span stage = new Span(getTranslation("stage.CaseFile." + file.stage()));
        stage.addClassNames("badge", file.isTakenOver() ? "ok" : "info");
        stage.setId("file-stage");
        Div head = new Div(stage);
        head.addClassName("badges");
        if (file.isTakenOver()) {
            head.add(button("read-file", "files.read", true, () -> new ReadingPanel(desk, id, file.number()).open()));
        }
        TabSheet tabs = new TabSheet();
        tabs.setId("file-tabs");
        tabs.addClassName("dossier-tabs");
        tabs.add(getTranslation("files.tab.cover"), cover(file, privacy));
        tabs.add(getTranslation("files.tab.catalogue"), catalogue(file, privacy));
        tabs.add(getTranslation("files.tab.uses"), uses(file, privacy));
        tabs.add(getTranslation("cases.tab.record"), new Timeline(registers, actor, id.value()));
        tabs.setSelectedIndex(tab);
        tabs.addSelectedChangeListener(change -> tab = tabs.getSelectedIndex());
        Div main = new Div(head, tabs);
        main.addClassNames("card", "stack");
        Div dossier = new Div(main);
        dossier.addClassName("dossier");
        // A file in the archive changes no more: what may be done is read it and ask for it, which stands with those.
        if (actor.audience() == Audience.MEMBER && !file.isTakenOver()) {
            dossier.add(bar(file));
        }
        return dossier;
    }

    private ActBar bar(CaseFile file) {
        return desk.acts()
                .bar(CaseFileAct.class, CaseFile.class, id, file.version(), file.number(), this::draw)
                .onlyThisStage()
                .with(CompleteFile.class, form -> {
                    form.suggest("situation", file.situation());
                    form.suggest(
                            "goods",
                            file.goods()
                                    .or(() -> file.caseId().map(desk::goods))
                                    .orElse(""));
                    file.missingWhy().ifPresent(why -> form.suggest("missingWhy", why));
                })
                .with(TakeOverFile.class, form -> form.fix("pdf", desk.files().bind(actor, id)));
    }

    private Button button(String buttonId, String key, boolean primary, Runnable work) {
        Button button = new Button(getTranslation(key), click -> work.run());
        button.setId(buttonId);
        if (primary) {
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        return button;
    }

    private Component cover(CaseFile file, Privacy privacy) {
        Facts facts = new Facts("file-cover", privacy::text, privacy::inside)
                .line("files.number", file.number())
                .line("files.category", file.category())
                .line("files.volume", String.valueOf(file.volume()))
                .line("files.cause", file.cause())
                .line("files.party", file.party())
                .line("files.organisation", file.organisation())
                .line("files.officers", file.officers())
                .line("files.accepted", Days.text(file.acceptedOn()))
                .line("files.ended", Days.text(file.endedOn()))
                .line("files.archived", file.archivedOn().map(Days::text).orElse(getTranslation("files.not-yet")))
                .line("files.retention", getTranslation("files.years", file.retentionYears()))
                .words("files.situation-line", file.situation())
                .words("files.goods", file.goods().orElse(""))
                .words("files.missing-why", file.missingWhy().orElse(""))
                .words("files.returned-why", file.returnedWhy().orElse(""))
                .line("files.compiled-by", file.compiledByName())
                .line("files.approved-by", file.approvedByName().orElse(""))
                .line("files.shelf", file.shelf().orElse(""))
                .line("files.hash", file.pdf().orElse(""));
        Div cover = new Div(facts);
        cover.addClassName("case-facts");
        privacy.why().map(RefusalText::of).map(RefusalText::panel).ifPresent(cover::add);
        return cover;
    }

    private Component catalogue(CaseFile file, Privacy privacy) {
        Div list = new Div();
        list.setId("file-catalogue");
        list.addClassName("stack");
        Optional<FileContents> contents = desk.contents(file);
        if (contents.isEmpty()) {
            list.add(new Paragraph(getTranslation("files.printing")));
            return list;
        }
        if (file.isByAnalogy()) {
            list.add(CaseFilePanel.analogy(file.inspection().isPresent()));
        }
        FileVolume volume = null;
        for (FilePart part : contents.get().parts()) {
            if (part.volume() != volume) {
                volume = part.volume();
                Span title = new Span(getTranslation("FileVolume." + volume));
                title.addClassName("document-title");
                list.add(title);
            }
            Div what = new Div(new Span(title(part, privacy)));
            Span details = new Span(privacy.text(
                    String.join("　", part.number(), part.date(), part.note()).strip()));
            details.addClassName("muted");
            what.add(new Div(details));
            Div line = new Div(
                    new Span(String.valueOf(part.ordinal())),
                    what,
                    new Span(getTranslation("files.page", part.firstPage())));
            line.addClassName("file-line");
            list.add(line);
        }
        list.add(new Paragraph(getTranslation("files.pages", contents.get().pages())));
        return list;
    }

    /** What is enclosed is named after what it shows, which may be who was heard. */
    private String title(FilePart part, Privacy privacy) {
        return part.attached() && privacy.why().isPresent()
                ? getTranslation("files.enclosure", part.ordinal())
                : part.title();
    }

    private Component uses(CaseFile file, Privacy privacy) {
        UseList list = new UseList(desk, desk.uses(file.uuid()), privacy, this::draw);
        if (file.isTakenOver() && desk.acts().mayEver(AskForFile.class)) {
            list.addComponentAsFirst(button(
                    "ask-for-file",
                    "act.AskForFile",
                    false,
                    () -> desk.acts()
                            .opening(AskForFile.class, done -> draw())
                            .fix("file", id)
                            .open()));
        }
        return list;
    }
}
