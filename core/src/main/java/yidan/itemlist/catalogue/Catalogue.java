package yidan.itemlist.catalogue;

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
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import yidan.itemlist.CatalogueItem;
import yidan.itemlist.DepartmentDirectory;
import yidan.itemlist.FineRange;
import yidan.itemlist.Origin;
import yidan.itemlist.PublicCopy;
import yidan.itemlist.Wording;
import yidan.itemlist.catalogue.content.CatalogueRow;
import yidan.itemlist.catalogue.content.ItemRemoval;
import yidan.publication.ListSnapshot;
import yidan.tenancy.Dossier;
import yidan.tenancy.Kind;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.Refusal;
import yidan.tenancy.TableKind;
import yidan.tenancy.TimeOrdered;

/**
 * One version of the county's catalogue of powers: drafted and reviewed by the justice bureau, approved by the county
 * government at a meeting, published, in force from a day, and at last superseded by the next.
 *
 * <p>Source: 临政发〔2023〕13号 (L108, L138)；临政发〔2023〕14号 一、八 第二条、第六条。
 */
@Entity
@Table(name = "catalogue")
@Kind(TableKind.COUNTY)
public class Catalogue extends Dossier {
    public static final String DRAFT = "DRAFT";
    public static final String REVIEWED = "REVIEWED";
    public static final String APPROVED = "APPROVED";
    public static final String PUBLISHED = "PUBLISHED";
    public static final String SUPERSEDED = "SUPERSEDED";
    public static final String DISCARDED = "DISCARDED";

    private static final String CATALOGUE_ARTICLE = "linyi-14:1.8#3";

    private String title;

    @Column(name = "review_opinion")
    private String reviewOpinion = "";

    @Column(name = "return_reason")
    private String returnReason = "";

    private String meeting = "";

    @Column(name = "approved_on")
    private LocalDate approvedOn;

    @Column(name = "document_number")
    private String documentNumber = "";

    @Column(name = "in_force_from")
    private LocalDate inForceFrom;

    @Column(name = "in_force_to")
    private LocalDate inForceTo;

    @OneToMany(mappedBy = "owner", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("item")
    private List<CatalogueRow> rows = new ArrayList<>();

    @OneToMany(mappedBy = "owner", cascade = CascadeType.PERSIST)
    private List<ItemRemoval> removals = new ArrayList<>();

    protected Catalogue() {}

    Catalogue(OrganisationCode bureau, Instant now, LocalDate today, String title) {
        super(bureau, TimeOrdered.id(now), DRAFT, today);
        this.title = Wording.line(title);
    }

    public String title() {
        return title;
    }

    public String documentNumber() {
        return documentNumber;
    }

    public LocalDate inForceFrom() {
        return inForceFrom;
    }

    public Optional<LocalDate> inForceTo() {
        return Optional.ofNullable(inForceTo);
    }

    public String returnReason() {
        return returnReason;
    }

    /** Its items in the order of the annexes. */
    public List<CatalogueItem> items() {
        return rows.stream()
                .sorted(Comparator.comparing(CatalogueRow::origin).thenComparingInt(CatalogueRow::number))
                .map(CatalogueRow::content)
                .toList();
    }

    public Optional<CatalogueItem> item(int id) {
        return rows.stream().filter(row -> row.item() == id).findFirst().map(CatalogueRow::content);
    }

    public List<FineRange> fines() {
        return rows.stream().flatMap(row -> row.fines().stream()).toList();
    }

    /** Makes these the catalogue's items; rows that continue keep their place. */
    void state(Collection<CatalogueItem> items, DepartmentDirectory directory) {
        refuseTwice(items);
        Map<Integer, CatalogueItem> wanted = new HashMap<>();
        items.forEach(item -> wanted.put(item.id(), item));
        rows.removeIf(row -> !wanted.containsKey(row.item()));
        for (CatalogueRow row : rows) {
            row.restate(wanted.remove(row.item()), directory);
        }
        items.stream()
                .filter(item -> wanted.containsKey(item.id()))
                .forEach(item -> rows.add(new CatalogueRow(this, item, directory)));
        returnReason = "";
    }

    /** Takes fine ranges over, as far as the bases still say the words. */
    void fines(Collection<FineRange> fines) {
        for (FineRange fine : fines) {
            rows.stream().filter(row -> row.item() == fine.item()).forEach(row -> row.fine(fine));
        }
    }

    void drop(int item) {
        CatalogueRow gone = rows.stream()
                .filter(row -> row.item() == item)
                .findFirst()
                .orElseThrow(() -> new Refusal("catalogue.item-unknown", CATALOGUE_ARTICLE, item));
        rows.remove(gone);
        rows.stream()
                .filter(row -> row.origin() == gone.origin() && row.number() > gone.number())
                .forEach(row -> row.renumber(row.number() - 1));
    }

    public int nextNumber(Origin origin) {
        return rows.stream()
                        .filter(row -> row.origin() == origin)
                        .mapToInt(CatalogueRow::number)
                        .max()
                        .orElse(0)
                + 1;
    }

    void review(String opinion) {
        if (rows.isEmpty()) {
            throw new Refusal("catalogue.empty", CATALOGUE_ARTICLE);
        }
        reviewOpinion = opinion.strip();
        returnReason = "";
        enter(REVIEWED);
    }

    /** Back to drafting, with what must be changed. */
    void sendBack(String reason) {
        returnReason = reason.strip();
        meeting = "";
        documentNumber = "";
        approvedOn = null;
        enter(DRAFT);
    }

    /** The county government's meeting has agreed. Without meeting, day and document number there is no approval. */
    void approve(String atMeeting, LocalDate day, String underNumber, LocalDate today) {
        if (day.isAfter(today)) {
            throw new Refusal("catalogue.approval-in-future", "linyi-13:#3", day).at("approvedOn");
        }
        meeting = Wording.line(atMeeting);
        approvedOn = day;
        documentNumber = Wording.line(underNumber);
        enter(APPROVED);
    }

    /** In force from the day on; what the version before had and this one has not is stopped with that day. */
    void publish(LocalDate from, Optional<Catalogue> before, Set<Integer> itemsBefore) {
        if (from.isBefore(approvedOn)) {
            throw new Refusal("catalogue.in-force-before-approval", "linyi-14:1.8#6", approvedOn).at("inForceFrom");
        }
        before.ifPresent(old -> old.supersede(from));
        inForceFrom = from;
        Set<Integer> gone = new HashSet<>(itemsBefore);
        rows.forEach(row -> gone.remove(row.item()));
        gone.stream().sorted().forEach(item -> removals.add(new ItemRemoval(this, item)));
        enter(PUBLISHED);
    }

    /** As the public is to read it. */
    ListSnapshot publicCopy() {
        return PublicCopy.ofCatalogue(title, documentNumber, meeting, inForceFrom, items());
    }

    void discard() {
        enter(DISCARDED);
    }

    private void supersede(LocalDate from) {
        if (!from.isAfter(inForceFrom)) {
            throw new Refusal("catalogue.not-after-the-one-before", "linyi-14:1.8#6", inForceFrom).at("inForceFrom");
        }
        inForceTo = from;
        enter(SUPERSEDED);
    }

    private static void refuseTwice(Collection<CatalogueItem> items) {
        Set<String> numbers = new HashSet<>();
        Set<String> names = new HashSet<>();
        Set<Integer> ids = new HashSet<>();
        for (CatalogueItem one : items) {
            if (!numbers.add(one.item().origin() + " " + one.item().number())) {
                throw new Refusal(
                        "catalogue.number-twice", CATALOGUE_ARTICLE, one.item().number());
            }
            if (!names.add(
                    one.item().origin() + Wording.withoutBlanks(one.item().name()))) {
                throw new Refusal(
                        "catalogue.name-twice", CATALOGUE_ARTICLE, one.item().name());
            }
            if (one.item().bases().isEmpty()) {
                throw new Refusal(
                        "catalogue.no-basis", CATALOGUE_ARTICLE, one.item().name());
            }
            if (!ids.add(one.id())) {
                throw new IllegalArgumentException("item " + one.id() + " stands twice");
            }
        }
    }
}
