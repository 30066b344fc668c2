package yidan.ui.itemlist;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import yidan.itemlist.AdjustmentKind;
import yidan.itemlist.BasisText;
import yidan.itemlist.CatalogueDiff;
import yidan.itemlist.EnforcementItem;

/** Two versions side by side, read like a redline: counted, coloured, each colour with its word. */
@StyleSheet("context://styles/itemlist.css")
public final class DiffPanel extends Div {

    private static final long serialVersionUID = 1L;

    @Tag("del")
    public static final class Struck extends HtmlContainer {
        private static final long serialVersionUID = 1L;
    }

    @Tag("ins")
    public static final class Written extends HtmlContainer {
        private static final long serialVersionUID = 1L;
    }

    /**
     * @param before what the earlier version is called
     * @param after what the later version is called
     */
    public DiffPanel(CatalogueDiff diff, String before, String after) {
        addClassName("diff");
        setId("diff");
        Div counts = new Div();
        counts.addClassName("diff-counts");
        counts.setId("diff-counts");
        for (AdjustmentKind kind : AdjustmentKind.values()) {
            int count = diff.of(kind).size();
            Span badge = Words.badge(getTranslation("diff.count." + kind.name(), count), state(kind));
            badge.setId("diff-count-" + kind.name());
            badge.setVisible(count > 0);
            counts.add(badge);
        }
        counts.add(Words.badge(getTranslation("diff.unchanged", diff.unchanged()), "muted"));
        add(counts);
        if (diff.isEmpty()) {
            add(new Paragraph(getTranslation("diff.none", before, after)));
            return;
        }
        Div heads = new Div(new Span(before), new Span(after));
        heads.addClassName("diff-heads");
        add(heads);
        for (AdjustmentKind kind : AdjustmentKind.values()) {
            diff.of(kind).forEach(change -> add(change(change)));
        }
    }

    private static String state(AdjustmentKind kind) {
        return switch (kind) {
            case ADDED -> "ok";
            case REMOVED -> "overdue";
            case BASIS_CHANGED -> "due";
            case OTHER -> "info";
        };
    }

    private Component change(CatalogueDiff.Change change) {
        EnforcementItem shown =
                change.after() == null ? change.before().item() : change.after().item();
        HtmlContainer name = change.kind() == AdjustmentKind.REMOVED
                ? new Struck()
                : change.kind() == AdjustmentKind.ADDED ? new Written() : new Span();
        name.setText(shown.name());
        Div head = new Div(
                Words.badge(getTranslation("diff.kind." + change.kind().name()), state(change.kind())),
                Words.badge(Words.number(shown.origin(), shown.number()), "muted"),
                name);
        head.addClassName("diff-head");
        Section section = new Section(head);
        section.addClassNames("diff-change", state(change.kind()));
        for (CatalogueDiff.Element element : change.elements()) {
            section.add(element(element, change.before().item(), change.after().item()));
        }
        return section;
    }

    private Component element(CatalogueDiff.Element element, EnforcementItem before, EnforcementItem after) {
        Div was = new Div();
        Div now = new Div();
        if (element == CatalogueDiff.Element.BASES) {
            was.addClassName("document-face");
            now.addClassName("document-face");
        }
        for (Redline.Stretch stretch : Redline.between(text(element, before), text(element, after))) {
            switch (stretch.fate()) {
                case KEPT -> {
                    was.add(new Span(stretch.text()));
                    now.add(new Span(stretch.text()));
                }
                case STRUCK -> was.add(with(new Struck(), stretch.text()));
                case WRITTEN -> now.add(with(new Written(), stretch.text()));
            }
        }
        Div sides = new Div(was, now);
        sides.addClassName("diff-sides");
        Span label = new Span(Words.of(element));
        label.addClassName("muted");
        return new Div(label, sides);
    }

    private static Component with(HtmlContainer container, String text) {
        container.setText(text);
        return container;
    }

    private static String text(CatalogueDiff.Element element, EnforcementItem item) {
        return switch (element) {
            case NAME -> item.name();
            case TYPE -> Words.of(item.type());
            case BASES -> BasisText.write(item.bases());
            case DEPARTMENTS -> String.join("、", item.departments());
            case HOLDER -> item.holder();
        };
    }
}
