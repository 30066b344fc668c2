package yidan.itemlist.catalogue.content;

import jakarta.persistence.Column;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import yidan.tenancy.RowKey;

/** What an item of the catalogue has several of, in order. */
@MappedSuperclass
abstract class CataloguePart {

    /** County, version, item, place. */
    public static class Key extends RowKey {
        private int county;
        private UUID catalogue;
        private int item;
        private int place;

        public Key() {}

        @Override
        protected Object[] columns() {
            return new Object[] {county, catalogue, item, place};
        }
    }

    @Id
    @Column(name = "county_id")
    private int county;

    @Id
    @Column(name = "catalogue_id")
    private UUID catalogue;

    @Id
    @Column(name = "item_id")
    private int item;

    @Id
    private int place;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "county_id", referencedColumnName = "county_id", insertable = false, updatable = false)
    @JoinColumn(name = "catalogue_id", referencedColumnName = "catalogue_id", insertable = false, updatable = false)
    @JoinColumn(name = "item_id", referencedColumnName = "item_id", insertable = false, updatable = false)
    private CatalogueRow row;

    protected CataloguePart() {}

    CataloguePart(CatalogueRow row) {
        this.row = row;
        this.county = row.county();
        this.catalogue = row.catalogue();
        this.item = row.item();
    }

    int item() {
        return item;
    }

    void standAt(int position) {
        place = position;
    }
}
