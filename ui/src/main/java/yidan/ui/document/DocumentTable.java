package yidan.ui.document;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import yidan.document.DocumentRow;
import yidan.document.FormKind;
import yidan.document.OfficialDocument;
import yidan.document.draft.DiscardDraft;
import yidan.document.draft.EditWording;
import yidan.document.draft.FinishRecord;
import yidan.document.draft.SignLetter;
import yidan.document.draft.SignRecord;
import yidan.tenancy.Audience;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;
import yidan.ui.shell.Article;
import yidan.ui.shell.Days;
import yidan.ui.shell.RefusalText;
import yidan.ui.shell.Texts;

/** The documents of a dossier: number, form, day, hash; to read, to take along, to word and to sign while they are drafts. */
@StyleSheet("context://styles/document.css")
public final class DocumentTable extends Div {

    private static final long serialVersionUID = 1L;

    private final transient DocumentDesk desk;
    private final transient Runnable changed;
    private final transient Set<UUID> writable;
    private final transient Set<UUID> letters;
    private final boolean closed;

    /**
     * @param changed shows what became of it
     */
    public DocumentTable(DocumentDesk desk, List<DocumentRow> rows, Runnable changed) {
        this.desk = desk;
        this.writable = desk.writable(rows);
        this.letters = desk.letters(rows);
        this.changed = changed;
        setId("documents");
        addClassName("stack");
        if (rows.isEmpty()) {
            Paragraph none = new Paragraph(Texts.zh("documents.none"));
            none.addClassName("muted");
            add(none);
        }
        Optional<Refusal> why = desk.closed(rows);
        closed = why.isPresent();
        why.map(RefusalText::of).map(RefusalText::panel).ifPresent(this::add);
        rows.forEach(row -> add(line(row)));
    }

    private Div line(DocumentRow row) {
        Span title = new Span(row.form().title());
        title.addClassName("document-title");
        Span stage = new Span(Texts.zh(stageKey(row)));
        stage.addClassNames(
                "badge",
                switch (row.stage()) {
                    case OfficialDocument.ISSUED -> "ok";
                    case OfficialDocument.VOIDED -> "overdue";
                    default -> "due";
                });
        Div head = new Div(title, stage);
        head.addClassName("badges");
        if (!row.form().articles().isEmpty()) {
            head.add(new Article(row.form().articles().getFirst()));
        }
        Div facts = new Div();
        facts.addClassName("document-facts");
        if (!row.number().isEmpty()) {
            facts.add(new Span(row.number()));
        }
        if (row.issuedAt() != null) {
            facts.add(new Span(Days.text(row.issuedAt())));
        }
        if (row.hash() != null) {
            Span hash = new Span(Texts.zh("documents.hash", row.hash().substring(0, 16)));
            hash.setTitle(row.hash());
            hash.addClassName("document-hash");
            facts.add(hash);
        }
        if (row.voidReason() != null) {
            facts.add(new Span(Texts.zh("documents.void", row.voidReason())));
        }
        if (row.isDraft() && row.form().isSigned() && writable.contains(row.id())) {
            unsigned(row).ifPresent(facts::add);
        }
        Div line = new Div(head, facts);
        if (!closed) {
            line.add(buttons(row));
        }
        line.addClassName("document-line");
        line.setId("document-" + row.id());
        return line;
    }

    /** Who has still to sign it: the same on the screen as where its closing is refused. */
    private Optional<Span> unsigned(DocumentRow row) {
        OfficialDocument draft = desk.load(Id.of(row.id()));
        if (draft.isSignedByHand()) {
            Span owed = new Span(Texts.zh("documents.paper-owed"));
            owed.setId("paper-owed-" + row.id());
            return Optional.of(owed);
        }
        String missing = draft.unsigned().stream()
                .map(one -> Texts.zh("documents.unsigned-one", one.label(row.form()), one.missingOn(draft)))
                .collect(Collectors.joining("、"));
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        Span told = new Span(Texts.zh("documents.unsigned", missing));
        told.setId("unsigned-" + row.id());
        return Optional.of(told);
    }

    private static String stageKey(DocumentRow row) {
        return row.isDraft() && row.form().isSigned()
                ? "documents.to-be-signed"
                : "stage.OfficialDocument." + row.stage();
    }

    private Div buttons(DocumentRow row) {
        Div buttons = new Div();
        buttons.addClassName("document-buttons");
        Button read = new Button(
                Texts.zh(row.isDraft() ? "documents.preview" : "documents.read"),
                click -> new PagesPanel(row.form().title(), desk.pdf(row)).open());
        read.setId("read-" + row.id());
        read.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        buttons.add(read);
        if (!row.isDraft() && desk.actor().audience() != Audience.SUPERVISOR) {
            String name = row.form().title() + (row.number().isEmpty() ? "" : "-" + row.number()) + ".pdf";
            buttons.add(PagesPanel.download(
                    "download-" + row.id(),
                    Texts.zh("documents.download"),
                    name,
                    () -> new ByteArrayInputStream(desk.taken(row))));
        }
        if (writable.contains(row.id())) {
            drafting(row, buttons);
        }
        if (letters.contains(row.id())) {
            buttons.add(button("issue-" + row.id(), "act.SignLetter", () -> issue(row.form(), Id.of(row.id()))));
        }
        return buttons;
    }

    private void drafting(DocumentRow row, Div buttons) {
        Id<OfficialDocument> id = Id.of(row.id());
        if (desk.acts().mayEver(EditWording.class) && WordingPanel.hasWording(row.form())) {
            buttons.add(
                    button("word-" + row.id(), "act.EditWording", () -> new WordingPanel(desk, id, changed).open()));
        }
        if (!row.form().isSigned() && desk.acts().mayEver(DiscardDraft.class)) {
            buttons.add(button("discard-" + row.id(), "act.DiscardDraft", () -> discard(row.form(), id)));
        }
        if (row.form().isSigned() && desk.acts().mayEver(SignRecord.class)) {
            buttons.add(button("sign-" + row.id(), "act.SignRecord", () -> new SigningPanel(desk, id, changed).open()));
            buttons.add(button("finish-" + row.id(), "act.FinishRecord", () -> finish(row.form(), id)));
        }
    }

    private void issue(FormKind form, Id<OfficialDocument> id) {
        desk.acts()
                .form(SignLetter.class, id, desk.load(id).version(), form.title(), changed)
                .open();
    }

    private void discard(FormKind form, Id<OfficialDocument> id) {
        desk.acts()
                .form(DiscardDraft.class, id, desk.load(id).version(), form.title(), changed)
                .open();
    }

    private void finish(FormKind form, Id<OfficialDocument> id) {
        desk.onPaper(desk.acts().form(FinishRecord.class, id, desk.load(id).version(), form.title(), changed))
                .open();
    }

    private static Button button(String id, String key, Runnable work) {
        Button button = new Button(Texts.zh(key), click -> work.run());
        button.setId(id);
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }
}
