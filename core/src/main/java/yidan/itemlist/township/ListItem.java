package yidan.itemlist.township;

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
 * A power in a version of a township's list: the item, as that version of the catalogue words it.
 *
 * <p>Source: 临政发〔2023〕13号 二（二）。
 */
@Entity
@Table(name = "list_item")
@Kind(TableKind.OWN)
@IdClass(ListItem.Key.class)
public class ListItem {

    /** County, township, version, item. */
    public static class Key extends RowKey {
        private int county;
        private int tenant;
        private UUID list;
        private int item;

        public Key() {}

        @Override
        protected Object[] columns() {
            return new Object[] {county, tenant, list, item};
        }
    }

    @Id
    @Column(name = "county_id")
    private int county;

    @Id
    @Column(name = "tenant_id")
    private int tenant;

    @Id
    @Column(name = "list_id")
    private UUID list;

    @Id
    @Column(name = "item_id")
    private int item;

    @Column(name = "catalogue_id")
    private UUID catalogue;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "county_id", referencedColumnName = "county_id", insertable = false, updatable = false)
    @JoinColumn(name = "list_id", referencedColumnName = "id", insertable = false, updatable = false)
    private ListVersion owner;

    protected ListItem() {}

    ListItem(ListVersion owner, int item, UUID catalogue) {
        this.county = owner.county();
        this.tenant = owner.owner().value();
        this.list = owner.uuid();
        this.owner = owner;
        this.item = item;
        this.catalogue = catalogue;
    }

    int item() {
        return item;
    }

    void asWordedBy(UUID version) {
        catalogue = version;
    }
}
