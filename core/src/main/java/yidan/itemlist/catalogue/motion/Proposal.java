package yidan.itemlist.catalogue.motion;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import yidan.itemlist.AdjustmentGround;
import yidan.itemlist.AdjustmentKind;
import yidan.itemlist.BasisKind;
import yidan.itemlist.BasisText;
import yidan.itemlist.CatalogueItem;
import yidan.itemlist.DepartmentDirectory;
import yidan.itemlist.EnforcementItem;
import yidan.itemlist.LegalBasis;
import yidan.itemlist.Origin;
import yidan.itemlist.PowerType;
import yidan.itemlist.Wording;
import yidan.itemlist.catalogue.Catalogue;
import yidan.tenancy.Refusal;

/**
 * What is to become of the catalogue: an item's basis changed, an item added, removed, or otherwise changed. Basis and
 * departments are written as in the official table.
 *
 * <p>Source: 临政发〔2023〕13号 一（一）至（三）；临政发〔2023〕14号 一、八 第五条。
 */
@Embeddable
public class Proposal {
    private static final String CONTENT_ARTICLE = "linyi-14:1.8#3";

    @Enumerated(EnumType.STRING)
    private AdjustmentKind kind;

    @Enumerated(EnumType.STRING)
    private AdjustmentGround ground;

    @Column(name = "item_id")
    private Integer item;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    private String name;

    @Enumerated(EnumType.STRING)
    private PowerType type;

    private String basis;
    private String departments;
    private String holder;
    private String provenance;
    private String reason;

    protected Proposal() {}

    public Proposal(
            AdjustmentKind kind,
            AdjustmentGround ground,
            Integer item,
            Origin origin,
            String name,
            PowerType type,
            String basis,
            String departments,
            String holder,
            String provenance,
            String reason) {
        this.kind = kind;
        this.ground = ground;
        this.item = item;
        this.origin = origin;
        this.name = Wording.line(name);
        this.type = type;
        this.basis = Wording.clean(basis);
        this.departments = Wording.clean(departments);
        this.holder = Wording.line(holder);
        this.provenance = Wording.line(provenance);
        this.reason = Wording.clean(reason);
    }

    /** Refuses what does not say enough, or may not be adjusted on this way. */
    public void check(Optional<CatalogueItem> current, DepartmentDirectory directory) {
        if (kind != AdjustmentKind.ADDED) {
            CatalogueItem known = current.orElseThrow(
                    () -> new Refusal("adjustment.item-not-in-catalogue", CONTENT_ARTICLE).at("item"));
            if (setByLocalRegulation(known.item())) {
                throw new Refusal(
                                "adjustment.set-by-local-regulation",
                                "linyi-14:1.8#6",
                                known.item().name())
                        .at("item");
            }
        } else if (name.isEmpty() || type == null || origin == null || holder.isEmpty() || departments.isEmpty()) {
            throw new Refusal("adjustment.item-incomplete", CONTENT_ARTICLE);
        }
        if (kind == AdjustmentKind.BASIS_CHANGED || kind == AdjustmentKind.ADDED || !basis.isEmpty()) {
            bases();
        }
        for (String printed : directory.printedNames(departments)) {
            if (directory.named(printed).isEmpty()) {
                throw new Refusal("catalogue.unknown-department", CONTENT_ARTICLE, printed).at("departments");
            }
        }
        if (kind == AdjustmentKind.OTHER
                && name.isEmpty()
                && type == null
                && departments.isEmpty()
                && holder.isEmpty()) {
            throw new Refusal("adjustment.nothing-to-change", CONTENT_ARTICLE).at("kind");
        }
    }

    /** 地方法规法定授权事项清单除外: such powers change with the regulation that gives them. */
    private static boolean setByLocalRegulation(EnforcementItem known) {
        return known.origin() == Origin.STATUTORY
                && !known.bases().isEmpty()
                && known.bases().stream().allMatch(one -> one.kind() == BasisKind.LOCAL_REGULATION);
    }

    private List<LegalBasis> bases() {
        BasisText.Reading reading = BasisText.read(basis);
        Optional<BasisText.Fault> fault = reading.faults().stream().findFirst();
        if (fault.isPresent() || reading.bases().isEmpty()) {
            throw new Refusal(
                            "adjustment.basis-unreadable",
                            CONTENT_ARTICLE,
                            fault.map(BasisText.Fault::words).orElse(""))
                    .at("basis");
        }
        return reading.bases();
    }

    /** The catalogue as it will be. */
    public List<CatalogueItem> applyTo(Catalogue catalogue, DepartmentDirectory directory, int firstFree) {
        List<CatalogueItem> items = new ArrayList<>(catalogue.items());
        if (kind == AdjustmentKind.ADDED) {
            var added = new EnforcementItem(
                    origin,
                    catalogue.nextNumber(origin),
                    name,
                    type,
                    bases(),
                    directory.printedNames(departments),
                    holder);
            items.add(new CatalogueItem(firstFree, added, provenance));
            return items;
        }
        CatalogueItem was = items.stream()
                .filter(one -> one.id() == item)
                .findFirst()
                .orElseThrow(() -> new Refusal("adjustment.item-not-in-catalogue", CONTENT_ARTICLE).at("item"));
        items.set(items.indexOf(was), new CatalogueItem(was.id(), changed(was.item(), directory), was.provenance()));
        return items;
    }

    private EnforcementItem changed(EnforcementItem was, DepartmentDirectory directory) {
        boolean other = kind == AdjustmentKind.OTHER;
        return new EnforcementItem(
                was.origin(),
                was.number(),
                other && !name.isEmpty() ? name : was.name(),
                other && type != null ? type : was.type(),
                basis.isEmpty() ? was.bases() : bases(),
                other && !departments.isEmpty() ? directory.printedNames(departments) : was.departments(),
                other && !holder.isEmpty() ? holder : was.holder());
    }

    void concern(int added) {
        item = added;
    }

    public AdjustmentKind kind() {
        return kind;
    }

    public AdjustmentGround ground() {
        return ground;
    }

    /** The item it is about; empty for a new one. */
    public Optional<Integer> item() {
        return Optional.ofNullable(item);
    }

    public String name() {
        return name;
    }

    public String basis() {
        return basis;
    }

    /** Null where it stays. */
    public Origin origin() {
        return origin;
    }

    /** Null where it stays. */
    public PowerType type() {
        return type;
    }

    /** As the official table writes them; empty where they stay. */
    public String departments() {
        return departments;
    }

    /** Empty where it stays. */
    public String holder() {
        return holder;
    }

    public String provenance() {
        return provenance;
    }

    public String reason() {
        return reason;
    }

    /** The same words for the dossier before the county government. */
    public Proposal copy() {
        return new Proposal(kind, ground, item, origin, name, type, basis, departments, holder, provenance, reason);
    }
}
