package yidan.itemlist.catalogue.content;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import yidan.itemlist.BasisKind;
import yidan.itemlist.LegalBasis;
import yidan.tenancy.Kind;
import yidan.tenancy.TableKind;

/** One article that sets a power of the catalogue. */
@Entity
@Table(name = "catalogue_basis")
@Kind(TableKind.COUNTY)
@IdClass(CataloguePart.Key.class)
public class CatalogueBasis extends CataloguePart {

    @Enumerated(EnumType.STRING)
    private BasisKind kind;

    @Column(name = "kind_stated")
    private boolean kindStated;

    private String title;

    @Column(name = "law_version")
    private String lawVersion;

    private String article;
    private String words;

    protected CatalogueBasis() {}

    CatalogueBasis(CatalogueRow row) {
        super(row);
    }

    public void state(int place, LegalBasis basis) {
        standAt(place);
        kind = basis.kind();
        kindStated = basis.kindStated();
        title = basis.title();
        lawVersion = basis.version();
        article = basis.article();
        words = basis.text();
    }

    LegalBasis basis() {
        return new LegalBasis(kind, kindStated, title, lawVersion, article, words);
    }
}
