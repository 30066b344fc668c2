package yidan.ui.itemlist.adjustment;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import yidan.itemlist.AdjustmentKind;
import yidan.itemlist.BasisText;
import yidan.itemlist.CatalogueItem;
import yidan.itemlist.catalogue.motion.Proposal;
import yidan.ui.itemlist.DiffPanel;
import yidan.ui.itemlist.Redline;
import yidan.ui.itemlist.Words;
import yidan.ui.shell.Article;

/** What is proposed: kind, ground, reason, and the basis before and after as a redline. */
@StyleSheet("context://styles/itemlist.css")
final class ProposalPanel extends Div {

    private static final long serialVersionUID = 1L;

    /**
     * @param current the item as the catalogue in force has it; empty for a new one
     * @param opinion the bureau's; empty before its review
     */
    ProposalPanel(Proposal proposal, Optional<CatalogueItem> current, String proposer, String stage, String opinion) {
        addClassNames("item-panel", "diff");
        setId("proposal");
        add(new H2(current.map(one -> one.item().name()).orElse(proposal.name())));
        Div badges = new Div(
                Words.badge(Words.of(proposal.kind()), proposal.kind() == AdjustmentKind.REMOVED ? "overdue" : "info"),
                Words.badge(stage, "muted"));
        badges.addClassName("badges");
        add(badges);
        DescriptionList facts = new DescriptionList();
        facts.addClassName("facts");
        Span ground = new Span(new Span(Words.of(proposal.ground())), new Article("linyi-14:1.8#5"));
        facts.add(new DescriptionList.Term(getTranslation("field.ground")), new DescriptionList.Description(ground));
        fact(facts, "adjustments.column.proposer", proposer);
        fact(facts, "adjustments.new-name", current.isPresent() ? proposal.name() : "");
        fact(facts, "field.origin", Words.of(proposal.origin()));
        fact(facts, "field.type", Words.of(proposal.type()));
        fact(facts, "field.departments", proposal.departments());
        fact(facts, "field.holder", proposal.holder());
        fact(facts, "field.provenance", proposal.provenance());
        fact(facts, "adjustments.reason", proposal.reason());
        fact(facts, "field.opinion", opinion);
        add(facts);
        if (!proposal.basis().isBlank()) {
            String before =
                    current.map(one -> BasisText.write(one.item().bases())).orElse("");
            Div text = new Div();
            text.addClassName("document-face");
            for (Redline.Stretch stretch : Redline.between(before, proposal.basis())) {
                HtmlContainer part =
                        switch (stretch.fate()) {
                            case KEPT -> new Span();
                            case STRUCK -> new DiffPanel.Struck();
                            case WRITTEN -> new DiffPanel.Written();
                        };
                part.setText(stretch.text());
                text.add(part);
            }
            add(new H3(getTranslation("field.basis")), text);
        }
    }

    private void fact(DescriptionList facts, String key, String text) {
        if (text != null && !text.isBlank()) {
            facts.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(text));
        }
    }
}
