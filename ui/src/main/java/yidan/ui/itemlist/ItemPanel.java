package yidan.ui.itemlist;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.stream.Collectors;
import yidan.itemlist.EnforcementItem;
import yidan.itemlist.FineRange;
import yidan.itemlist.GuidingDepartment;
import yidan.itemlist.LegalBasis;
import yidan.itemlist.catalogue.content.LawFlag;
import yidan.itemlist.catalogue.search.BasisDetail;
import yidan.itemlist.catalogue.search.ItemDetail;
import yidan.rule.library.Law;
import yidan.ui.shell.Days;

/** One item in full: what it is, who guides, the full text of each basis, fine ranges, and what must be looked at. */
@StyleSheet("context://styles/itemlist.css")
public final class ItemPanel extends Div {

    private static final long serialVersionUID = 1L;

    /** @param version which version of the list or catalogue says so, and since when */
    public ItemPanel(ItemDetail detail, String version) {
        EnforcementItem item = detail.content().item();
        addClassName("item-panel");
        setId("item-panel");
        H2 name = new H2(item.name());
        name.setId("item-name");
        Div badges = new Div(
                Words.badge(Words.of(item.type()), "info"),
                Words.badge(getTranslation("items.numbered", Words.of(item.origin()), item.number()), "muted"));
        badges.addClassName("badges");
        add(name, badges);
        if (item.summaryOnly()) {
            add(note("due", getTranslation("items.summary-only.note")));
        }
        add(facts(detail, version));
        Section bases = section("items.bases", item.bases().size());
        detail.bases().forEach(basis -> bases.add(basis(basis)));
        add(bases);
        if (!detail.fines().isEmpty()) {
            Section fines = section("items.fines", detail.fines().size());
            detail.fines().forEach(fine -> fines.add(fine(fine)));
            add(fines);
        }
    }

    private Component facts(ItemDetail detail, String version) {
        EnforcementItem item = detail.content().item();
        String printed = String.join("、", item.departments());
        String masters = detail.departments().stream()
                .map(GuidingDepartment::name)
                .distinct()
                .collect(Collectors.joining("、"));
        DescriptionList facts = new DescriptionList();
        facts.addClassName("facts");
        fact(
                facts,
                "field.departments",
                masters.isEmpty() || masters.equals(printed)
                        ? printed
                        : getTranslation("items.printed-as", masters, printed));
        fact(facts, "field.holder", item.holder());
        fact(facts, "field.provenance", detail.content().provenance());
        fact(facts, "items.version", version);
        return facts;
    }

    private void fact(DescriptionList facts, String key, String text) {
        if (!text.isBlank()) {
            facts.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(text));
        }
    }

    private Section section(String key, int count) {
        Span figure = new Span(Integer.toString(count));
        figure.addClassName("count");
        H3 title = new H3(getTranslation(key));
        title.add(figure);
        Section section = new Section(title);
        section.addClassName("item-section");
        return section;
    }

    private Component basis(BasisDetail shown) {
        LegalBasis basis = shown.basis();
        Div head = new Div(Words.badge(Words.of(basis.kind()), "muted"), new Span(basis.citation()));
        head.addClassName("basis-head");
        Div block = new Div(head);
        block.addClassName("basis");
        if (shown.flag() != null) {
            block.add(note("overdue", words(shown.flag())));
        }
        if (shown.text().isEmpty()) {
            Div only = new Div(getTranslation("items.cited-only"));
            only.addClassName("muted");
            block.add(only);
        } else {
            Div text = new Div(shown.text());
            text.addClassName("document-face");
            block.add(text);
        }
        return block;
    }

    /** Since when it is out of force, and by what it was replaced. */
    private String words(LawFlag flag) {
        String by = flag.replacedBy() == null ? "" : getTranslation("items.flag.by", flag.replacedBy());
        String key = flag.state() == Law.State.REPEALED ? "items.flag.REPEALED" : "items.flag.REVISED";
        return getTranslation(key, Days.text(flag.since()), by);
    }

    private Component fine(FineRange fine) {
        List<String> heads = List.of(Words.of(fine.party()), Words.of(fine.condition()));
        Span who = new Span(heads.stream().filter(word -> !word.isBlank()).collect(Collectors.joining("，")));
        who.addClassName("muted");
        Span range = new Span(
                getTranslation(fine.mandatory() ? "items.fine.mandatory" : "items.fine.optional", Words.range(fine)));
        range.addClassName("fine-range");
        Span article = new Span("《" + fine.title() + "》" + fine.article());
        article.addClassName("info");
        Div head = new Div(range, who, article);
        head.addClassName("fine-head");
        Div conduct = new Div(fine.conduct());
        Div quote = new Div("“" + fine.quote() + "”");
        quote.addClassName("document-face");
        Div block = new Div(head, conduct, quote);
        block.addClassName("basis");
        return block;
    }

    private static Component note(String state, String words) {
        Div note = new Div(VaadinIcon.EXCLAMATION_CIRCLE_O.create(), new Span(words));
        note.addClassNames("note", state);
        return note;
    }
}
