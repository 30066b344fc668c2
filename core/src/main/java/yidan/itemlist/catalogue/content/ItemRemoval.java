package yidan.itemlist.catalogue.content;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import yidan.itemlist.catalogue.Catalogue;
import yidan.tenancy.Kind;
import yidan.tenancy.RowKey;
import yidan.tenancy.TableKind;

/**
 * A power was adjusted out of the catalogue: from that day no township holds it, whatever its own list still says.
 *
 * <p>Source: 临政发〔2023〕13号 一（三）减少5项执法事项。
 */
@Entity
@Table(name = "catalogue_removal")
@Kind(TableKind.COUNTY)
@IdClass(ItemRemoval.Key.class)
public class ItemRemoval {

    /** County and item. */
    public static class Key extends RowKey {
        private int county;
        private int item;

        public Key() {}

        @Override
        protected Object[] columns() {
            return new Object[] {county, item};
        }
    }

    @Id
    @Column(name = "county_id")
    private int county;

    @Id
    @Column(name = "item_id")
    private int item;

    @Column(name = "catalogue_id")
    private UUID catalogue;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "county_id", referencedColumnName = "county_id", insertable = false, updatable = false)
    @JoinColumn(name = "catalogue_id", referencedColumnName = "id", insertable = false, updatable = false)
    private Catalogue owner;

    @Column(name = "stopped_on")
    private LocalDate stoppedOn;

    @Column(name = "document_number")
    private String documentNumber;

    protected ItemRemoval() {}

    public ItemRemoval(Catalogue owner, int item) {
        this.county = owner.county();
        this.item = item;
        this.catalogue = owner.uuid();
        this.owner = owner;
        this.stoppedOn = owner.inForceFrom();
        this.documentNumber = owner.documentNumber();
    }
}
