package yidan.ui.casefile;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import yidan.act.ActOn;
import yidan.casefile.use.FileUse;
import yidan.casefile.use.GrantUse;
import yidan.casefile.use.LendFile;
import yidan.casefile.use.RefuseUse;
import yidan.casefile.use.TakeBackFile;
import yidan.casework.officers.Privacy;
import yidan.tenancy.Id;
import yidan.ui.shell.Days;
import yidan.ui.shell.Facts;
import yidan.ui.shell.Texts;

/** The register of who asked to read or borrow a file, for what, and what became of it. */
final class UseList extends Div {

    private static final long serialVersionUID = 1L;
    private static final Map<String, List<Class<? extends ActOn<FileUse>>>> NEXT = Map.of(
            FileUse.ASKED, List.of(GrantUse.class, RefuseUse.class),
            FileUse.GRANTED, List.of(LendFile.class),
            FileUse.LENT, List.of(TakeBackFile.class));

    private final transient CaseFileDesk desk;
    private final transient Privacy privacy;
    private final transient Runnable changed;

    UseList(CaseFileDesk desk, List<FileUse> uses, Privacy privacy, Runnable changed) {
        this.desk = desk;
        this.privacy = privacy;
        this.changed = changed;
        setId("file-uses");
        addClassName("stack");
        if (uses.isEmpty()) {
            Paragraph none = new Paragraph(Texts.zh("files.no-uses"));
            none.addClassName("muted");
            add(none);
        }
        uses.forEach(use -> add(card(use)));
    }

    private Div card(FileUse use) {
        Span who = new Span(use.askedByName());
        who.addClassName("document-title");
        Span way = new Span(Texts.zh("Way." + use.way()));
        Span stage = new Span(Texts.zh("stage.FileUse." + use.stage()));
        stage.addClassNames("badge", use.stage().equals(FileUse.LENT) ? "due" : "info");
        Div head = new Div(who, way, stage);
        head.addClassName("badges");
        Facts facts = new Facts("use-" + use.uuid(), privacy::text)
                .line("act.AskForFile.purpose", use.purpose())
                .line("act.AskForFile.extent", use.extent())
                .line("act.AskForFile.until", Days.text(use.until()))
                .line("files.answer", use.answer().orElse(""))
                .line("files.lent", use.lentOn().map(Days::text).orElse(""))
                .line("files.returned", use.returnedOn().map(Days::text).orElse(""));
        Div buttons = new Div();
        buttons.addClassName("document-buttons");
        for (Class<? extends ActOn<FileUse>> act : NEXT.getOrDefault(use.stage(), List.of())) {
            boolean fits = act != LendFile.class || use.way() == FileUse.Way.BORROW;
            if (fits && desk.acts().mayEver(act)) {
                buttons.add(button(act, use));
            }
        }
        Div card = new Div(head, facts, buttons);
        card.addClassName("evidence");
        return card;
    }

    private Button button(Class<? extends ActOn<FileUse>> act, FileUse use) {
        Button button = new Button(
                Texts.zh("act." + act.getSimpleName()),
                click -> desk.acts()
                        .form(act, Id.<FileUse>of(use.uuid()), use.version(), use.askedByName(), changed)
                        .open());
        button.setId("use-" + act.getSimpleName());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }
}
