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

/**
 * The evidence of a case: what each piece is, where it comes from, whether it was verified. To whom its papers are closed,
 * a piece has a kind and a number: its title may name a witness, and what it proves may be all that he said.
 * Source: 行政处罚法 第五十条.
 */
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
        for (int number = 1; number <= pieces.size(); number++) {
            Evidence one = pieces.get(number - 1);
            List<Attachment> own = files.stream()
                    .filter(file -> file.pieceId().equals(one.uuid()))
                    .toList();
            Div card = card(one, number, privacy, nameOf);
            card.add(new FileStrip(of, reader, own));
            add(card);
        }
    }

    private static Div card(Evidence one, int number, Privacy privacy, UnaryOperator<String> nameOf) {
        Span title = new Span(privacy.why().isEmpty() ? one.title() : Texts.zh("cases.evidence-number", number));
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
        Facts facts = new Facts("evidence-" + one.uuid(), privacy::text, privacy::inside)
                .words("field.proves", one.proves())
                .words("field.source", one.source())
                .line("field.obtainedOn", Days.text(one.obtainedOn()) + "　" + privacy.inside(one.place()))
                .line("cases.gathered-by", nameOf.apply(one.gatheredBy()))
                .line("field.original", one.isOriginal() ? Texts.zh("yes") : "")
                .words("field.copyChecked", one.copyChecked().orElse(""))
                .words("field.copyProvider", one.copy().map(CopyCheck::provider).orElse(""))
                .line("field.copyChecker", one.copy().map(CopyCheck::checker).orElse(""))
                .line(
                        "field.copyCheckedOn",
                        one.copy().map(copy -> Days.text(copy.on())).orElse(""))
                .words("field.how", one.verifiedHow().orElse(""));
        Div card = new Div(head, facts);
        card.addClassName("evidence");
        return card;
    }
}
