package yidan.itemlist.catalogue.content;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import yidan.itemlist.CatalogueItem;
import yidan.itemlist.DepartmentDirectory;
import yidan.itemlist.EnforcementItem;
import yidan.itemlist.FineRange;
import yidan.itemlist.GuidingDepartment;
import yidan.itemlist.LegalBasis;
import yidan.itemlist.Origin;
import yidan.itemlist.PowerType;
import yidan.itemlist.catalogue.Catalogue;
import yidan.itemlist.catalogue.search.SearchText;
import yidan.tenancy.Kind;
import yidan.tenancy.Refusal;
import yidan.tenancy.RowKey;
import yidan.tenancy.TableKind;

/**
 * One power in one version of the catalogue.
 *
 * <p>Source: 临政发〔2023〕13号 附件1、附件2。
 */
@Entity
@Table(name = "catalogue_item")
@Kind(TableKind.COUNTY)
@IdClass(CatalogueRow.Key.class)
public class CatalogueRow {

    /** County, version, item. */
    public static class Key extends RowKey {
        private int county;
        private UUID catalogue;
        private int item;

        public Key() {}

        @Override
        protected Object[] columns() {
            return new Object[] {county, catalogue, item};
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

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "county_id", referencedColumnName = "county_id", insertable = false, updatable = false)
    @JoinColumn(name = "catalogue_id", referencedColumnName = "id", insertable = false, updatable = false)
    private Catalogue owner;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    private int number;
    private String name;

    @Enumerated(EnumType.STRING)
    private PowerType type;

    private String departments;
    private String holder;
    private String provenance;

    @Column(name = "summary_only")
    private boolean summaryOnly;

    private String search;

    @OneToMany(mappedBy = "row", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("place")
    private List<CatalogueBasis> bases = new ArrayList<>();

    @OneToMany(mappedBy = "row", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("place")
    private List<CatalogueDepartment> guides = new ArrayList<>();

    @OneToMany(mappedBy = "row", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("place")
    private List<CatalogueFine> fines = new ArrayList<>();

    protected CatalogueRow() {}

    public CatalogueRow(Catalogue owner, CatalogueItem content, DepartmentDirectory directory) {
        this.county = owner.county();
        this.catalogue = owner.uuid();
        this.owner = owner;
        this.item = content.id();
        restate(content, directory);
    }

    public int county() {
        return county;
    }

    public UUID catalogue() {
        return catalogue;
    }

    public int item() {
        return item;
    }

    public Origin origin() {
        return origin;
    }

    public int number() {
        return number;
    }

    public String name() {
        return name;
    }

    public void renumber(int position) {
        number = position;
    }

    /** Puts the row's content in place of what stood there; parts are changed where they are, not replaced. */
    public void restate(CatalogueItem content, DepartmentDirectory directory) {
        EnforcementItem row = content.item();
        origin = row.origin();
        number = row.number();
        name = row.name();
        type = row.type();
        holder = row.holder();
        provenance = content.provenance();
        summaryOnly = row.summaryOnly();
        departments = String.join("、", row.departments());
        search = SearchText.of(row, directory);
        fill(bases, row.bases().size(), () -> new CatalogueBasis(this));
        for (int at = 0; at < bases.size(); at++) {
            bases.get(at).state(at, row.bases().get(at));
        }
        fill(guides, row.departments().size(), () -> new CatalogueDepartment(this));
        for (int at = 0; at < guides.size(); at++) {
            String printed = row.departments().get(at);
            GuidingDepartment known = directory
                    .named(printed)
                    .orElseThrow(() -> new Refusal("catalogue.unknown-department", "linyi-13:#2", printed));
            guides.get(at).state(at, printed, known.code());
        }
        fines.removeIf(fine -> row.bases().stream().noneMatch(fine::quotedFrom));
    }

    public void fine(FineRange range) {
        fines.add(new CatalogueFine(this, fines.size(), range));
    }

    private static <P> void fill(List<P> parts, int size, Supplier<P> next) {
        while (parts.size() > size) {
            parts.remove(parts.size() - 1);
        }
        while (parts.size() < size) {
            parts.add(next.get());
        }
    }

    public CatalogueItem content() {
        List<LegalBasis> cited = bases.stream().map(CatalogueBasis::basis).toList();
        List<String> printed = guides.stream().map(CatalogueDepartment::name).toList();
        return new CatalogueItem(
                item, new EnforcementItem(origin, number, name, type, cited, printed, holder), provenance);
    }

    public List<FineRange> fines() {
        return fines.stream().map(CatalogueFine::range).toList();
    }
}
