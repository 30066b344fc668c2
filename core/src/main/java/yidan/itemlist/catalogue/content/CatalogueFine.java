package yidan.itemlist.catalogue.content;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import yidan.itemlist.FineRange;
import yidan.itemlist.LegalBasis;
import yidan.tenancy.Kind;
import yidan.tenancy.TableKind;

/** A fine range that a basis of the item gives. */
@Entity
@Table(name = "catalogue_fine")
@Kind(TableKind.COUNTY)
@IdClass(CataloguePart.Key.class)
public class CatalogueFine extends CataloguePart {

    private String title;
    private String article;
    private String conduct;

    @Enumerated(EnumType.STRING)
    private FineRange.FinedParty party;

    @Enumerated(EnumType.STRING)
    private FineRange.Measure measure;

    private BigDecimal least;
    private BigDecimal most;
    private boolean mandatory;

    @Enumerated(EnumType.STRING)
    private FineRange.Condition condition;

    private String quote;

    protected CatalogueFine() {}

    CatalogueFine(CatalogueRow row, int place, FineRange range) {
        super(row);
        standAt(place);
        title = range.title();
        article = range.article();
        conduct = range.conduct();
        party = range.party();
        measure = range.measure();
        least = range.from();
        most = range.to();
        mandatory = range.mandatory();
        condition = range.condition();
        quote = range.quote();
    }

    /** Whether the basis still says these words. */
    boolean quotedFrom(LegalBasis basis) {
        return basis.title().equals(title)
                && basis.article().equals(article)
                && basis.text().contains(quote);
    }

    FineRange range() {
        return new FineRange(item(), title, article, conduct, party, measure, least, most, mandatory, condition, quote);
    }
}
