package yidan.ui.casework;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.UnaryOperator;
import yidan.casework.EnforcementCase;
import yidan.casework.officers.Privacy;
import yidan.evidence.CopyCheck;
import yidan.evidence.Evidence;
import yidan.files.Attachment;
import yidan.tenancy.Actor;
import yidan.ui.files.FileStrip;
import yidan.ui.shell.Days;
import yidan.ui.shell.Facts;
import yidan.ui.shell.Texts;

/** The evidence of a case: what each piece is, where it comes from, whether it was verified. */
final class EvidenceTable extends Div {

    private static final long serialVersionUID = 1L;

    EvidenceTable(
            EnforcementCase of,
            Actor reader,
            List<Evidence> pieces,
            List<Attachment> files,
            UnaryOperator<String> nameOf) {
        Privacy privacy = new Privacy(of, reader, of.party().people());
        setId("case-evidence");
        addClassName("stack");
        if (pieces.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("cases.no-evidence"));
            none.addClassName("muted");
            add(none);
        }
        pieces.forEach(one -> {
            List<Attachment> own = files.stream()
                    .filter(file -> file.pieceId().equals(one.uuid()))
                    .toList();
            Div card = card(one, privacy, nameOf);
            card.add(new FileStrip(of, reader, own));
            add(card);
        });
    }

    private static Div card(Evidence one, Privacy privacy, UnaryOperator<String> nameOf) {
        Span title = new Span(privacy.text(one.title()));
        title.addClassName("evidence-title");
        Span kind = new Span(Texts.zh("EvidenceKind." + one.kind()));
        kind.addClassNames("badge", "info");
        Span stage = new Span(Texts.zh("stage.Evidence." + one.stage()));
        stage.addClassNames(
                "badge",
                switch (one.stage()) {
                    case Evidence.VERIFIED -> "ok";
                    case Evidence.REJECTED -> "overdue";
                    default -> "due";
                });
        Div head = new Div(title, kind, stage);
        one.partyProof().ifPresent(what -> head.add(new Span(Texts.zh("PartyProof." + what))));
        head.addClassName("badges");
        Facts facts = new Facts("evidence-" + one.uuid(), privacy::text)
                .line("field.proves", one.proves())
                .line("field.source", one.source())
                .line("field.obtainedOn", Days.text(one.obtainedOn()) + "　" + one.place())
                .line("cases.gathered-by", nameOf.apply(one.gatheredBy()))
                .line("field.original", one.isOriginal() ? Texts.zh("yes") : "")
                .line("field.copyChecked", one.copyChecked().orElse(""))
                .line("field.copyProvider", one.copy().map(CopyCheck::provider).orElse(""))
                .line("field.copyChecker", one.copy().map(CopyCheck::checker).orElse(""))
                .line(
                        "field.copyCheckedOn",
                        one.copy().map(copy -> Days.text(copy.on())).orElse(""))
                .line("field.how", one.verifiedHow().orElse(""));
        Div card = new Div(head, facts);
        card.addClassName("evidence");
        return card;
    }
}
