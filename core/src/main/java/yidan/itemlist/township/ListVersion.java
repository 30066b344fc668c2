package yidan.itemlist.township;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import yidan.tenancy.Dossier;
import yidan.tenancy.Kind;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.Refusal;
import yidan.tenancy.TableKind;
import yidan.tenancy.TimeOrdered;

/**
 * One version of a township's own list: a part of the county's catalogue, filed with the justice bureau, published,
 * and only then in force.
 *
 * <p>Source: 临政发〔2023〕13号 二（二）：编制本乡镇行政执法事项清单，报县司法局备案，并依法向社会公布后实施。
 */
@Entity
@Table(name = "list_version")
@Kind(TableKind.SHARED)
public class ListVersion extends Dossier {
    public static final String DRAFT = "DRAFT";
    public static final String FILED = "FILED";
    public static final String RETURNED = "RETURNED";
    public static final String ACCEPTED = "ACCEPTED";
    public static final String PUBLISHED = "PUBLISHED";
    public static final String SUPERSEDED = "SUPERSEDED";
    public static final String DISCARDED = "DISCARDED";

    private static final String ARTICLE = "linyi-13:#2";

    @Column(name = "counterparty_id", updatable = false)
    private int counterparty;

    @Column(updatable = false)
    private int ordinal;

    @Column(name = "catalogue_id")
    private UUID catalogue;

    /** Counts what was done to the items, so that a change of them alone raises the version too. */
    private int changes;

    @Column(name = "filed_on")
    private LocalDate filedOn;

    @Column(name = "return_reason")
    private String returnReason = "";

    @Column(name = "accepted_on")
    private LocalDate acceptedOn;

    @Column(name = "published_on")
    private LocalDate publishedOn;

    @Column(name = "in_force_from")
    private LocalDate inForceFrom;

    @Column(name = "in_force_to")
    private LocalDate inForceTo;

    @OneToMany(mappedBy = "owner", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("item")
    private List<ListItem> items = new ArrayList<>();

    protected ListVersion() {}

    /**
     * A draft for a township.
     *
     * @param bureau where it will be filed
     * @param ordinal the township's first list is 1
     * @param catalogue the catalogue in force
     */
    public ListVersion(
            OrganisationCode township,
            OrganisationCode bureau,
            Instant now,
            LocalDate today,
            int ordinal,
            UUID catalogue,
            Collection<Integer> items) {
        super(township, TimeOrdered.id(now), DRAFT, today);
        this.counterparty = bureau.value();
        this.ordinal = ordinal;
        this.catalogue = catalogue;
        choose(items);
    }

    @Override
    public Optional<OrganisationCode> counterparty() {
        return Optional.of(new OrganisationCode(counterparty));
    }

    public int ordinal() {
        return ordinal;
    }

    public UUID catalogue() {
        return catalogue;
    }

    public String returnReason() {
        return returnReason;
    }

    public Set<Integer> items() {
        return items.stream().map(ListItem::item).collect(Collectors.toCollection(TreeSet::new));
    }

    /** These and no others. What is not in the catalogue the caller has refused already, and the database refuses too. */
    final void choose(Collection<Integer> chosen) {
        Set<Integer> wanted = new TreeSet<>(chosen);
        items.removeIf(item -> !wanted.contains(item.item()));
        items.forEach(item -> wanted.remove(item.item()));
        wanted.forEach(item -> items.add(new ListItem(this, item, catalogue)));
        changes++;
    }

    /** Stands on another version of the catalogue from now on; what that one has no more goes. */
    void renew(UUID version, Set<Integer> available) {
        catalogue = version;
        items.removeIf(item -> !available.contains(item.item()));
        items.forEach(item -> item.asWordedBy(version));
        changes++;
    }

    void file(LocalDate today) {
        if (items.isEmpty()) {
            throw new Refusal("list.empty", ARTICLE);
        }
        filedOn = today;
        returnReason = "";
        enter(FILED);
    }

    void sendBack(String reason) {
        returnReason = reason.strip();
        filedOn = null;
        enter(RETURNED);
    }

    void accept(LocalDate today) {
        acceptedOn = today;
        enter(ACCEPTED);
    }

    /** Changed after all: what was filed is no longer what would be published. */
    void reopen() {
        filedOn = null;
        acceptedOn = null;
        enter(DRAFT);
    }

    void publish(LocalDate today, LocalDate from, Optional<ListVersion> before) {
        if (from.isBefore(today)) {
            throw new Refusal("list.in-force-before-publication", ARTICLE, today).at("inForceFrom");
        }
        before.ifPresent(old -> old.supersede(from));
        publishedOn = today;
        inForceFrom = from;
        enter(PUBLISHED);
    }

    void discard() {
        enter(DISCARDED);
    }

    private void supersede(LocalDate from) {
        if (!from.isAfter(inForceFrom)) {
            throw new Refusal("list.not-after-the-one-before", ARTICLE, inForceFrom).at("inForceFrom");
        }
        inForceTo = from;
        enter(SUPERSEDED);
    }
}
