package yidan.publication;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import yidan.tenancy.Kind;
import yidan.tenancy.RowKey;
import yidan.tenancy.TableKind;

/**
 * One item of a published list, in words; never changed.
 * Source: 临政发〔2023〕13号 附件1、附件2.
 */
@Entity
@Table(name = "published_item")
@Kind(value = TableKind.OWN, published = true)
@IdClass(PublishedItem.Key.class)
public class PublishedItem {

    /** County, list, item. */
    public static class Key extends RowKey {
        private int county;
        private UUID listId;
        private int item;

        public Key() {}

        @Override
        protected Object[] columns() {
            return new Object[] {county, listId, item};
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

    @Column(name = "tenant_id")
    private int tenant;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "county_id", referencedColumnName = "county_id", insertable = false, updatable = false)
    @JoinColumn(name = "list_id", referencedColumnName = "id", insertable = false, updatable = false)
    private PublishedList list;

    private int position;
    private String origin;
    private int number;
    private String name;
    private String type;
    private String departments;
    private String holder;
    private String provenance;

    @Column(name = "summary_only")
    private boolean summaryOnly;

    private String citations;
    private String search;

    @OneToMany(mappedBy = "row", cascade = CascadeType.PERSIST)
    private List<PublishedBasis> bases = new ArrayList<>();

    protected PublishedItem() {}

    PublishedItem(PublishedList list, int position, ItemSnapshot words) {
        this.county = list.county();
        this.listId = list.uuid();
        this.tenant = list.owner().value();
        this.list = list;
        this.item = words.item();
        this.position = position;
        this.origin = words.origin();
        this.number = words.number();
        this.name = Masking.text(words.name());
        this.type = words.type();
        this.departments = String.join("、", words.departments());
        this.holder = words.holder();
        this.provenance = Masking.text(words.provenance());
        this.summaryOnly = words.summaryOnly();
        this.citations =
                words.bases().stream().map(BasisSnapshot::citation).distinct().collect(Collectors.joining("\n"));
        this.search = Masking.text(SearchWords.of(words));
        for (BasisSnapshot basis : words.bases()) {
            bases.add(new PublishedBasis(this, bases.size(), basis));
        }
    }

    int county() {
        return county;
    }

    UUID listId() {
        return listId;
    }

    int item() {
        return item;
    }

    int tenant() {
        return tenant;
    }
}
