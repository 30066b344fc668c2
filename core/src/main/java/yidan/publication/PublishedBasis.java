package yidan.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import yidan.tenancy.Kind;
import yidan.tenancy.RowKey;
import yidan.tenancy.TableKind;

/**
 * One basis of a published item with its full text; never changed.
 * Source: 临政发〔2023〕13号 附件1、附件2.
 */
@Entity
@Table(name = "published_basis")
@Kind(value = TableKind.OWN, published = true)
@IdClass(PublishedBasis.Key.class)
public class PublishedBasis {

    /** County, list, item, place. */
    public static class Key extends RowKey {
        private int county;
        private UUID listId;
        private int item;
        private int place;

        public Key() {}

        @Override
        protected Object[] columns() {
            return new Object[] {county, listId, item, place};
        }
    }

    @Id
    @Column(name = "county_id")
    private int county;

    @Id
    @Column(name = "list_id")
    private UUID listId;

    @Id
    private int item;

    @Id
    private int place;

    @Column(name = "tenant_id")
    private int tenant;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "county_id", referencedColumnName = "county_id", insertable = false, updatable = false)
    @JoinColumn(name = "list_id", referencedColumnName = "list_id", insertable = false, updatable = false)
    @JoinColumn(name = "item", referencedColumnName = "item", insertable = false, updatable = false)
    private PublishedItem row;

    private String kind;
    private String title;

    @Column(name = "law_version")
    private String lawVersion;

    private String article;
    private String words;

    protected PublishedBasis() {}

    PublishedBasis(PublishedItem row, int place, BasisSnapshot basis) {
        this.row = row;
        this.county = row.county();
        this.listId = row.listId();
        this.item = row.item();
        this.tenant = row.tenant();
        this.place = place;
        this.kind = basis.kind();
        this.title = basis.title();
        this.lawVersion = basis.version();
        this.article = basis.article();
        this.words = Masking.text(basis.text());
    }
}
