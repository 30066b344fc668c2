package yidan.publication;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.Register;
import yidan.tenancy.Rows;

/**
 * What readers ask of the published copies. Each question is about one county, and finds its rows by a key that begins
 * with it: how many other counties and lists there are makes no difference.
 */
public final class PublishedReading {

    private final Register register;

    public PublishedReading(Register register) {
        this.register = register;
    }

    /** The public register of enforcement bodies. Source: 临政发〔2023〕14号 一、二 第九条. */
    public List<PublishedProfile> bodies() {
        return register.of(PublishedBody.class)
                .where("d.stage = 'PUBLISHED'")
                .orderBy("d.tenant")
                .select(PublishedProfile.class, PublishedProfile.EXPRESSIONS);
    }

    public Optional<PublishedProfile> body(OrganisationCode body) {
        return register
                .of(PublishedBody.class)
                .where("d.tenant = :body", "body", body.value())
                .where("d.stage = 'PUBLISHED'")
                .select(PublishedProfile.class, PublishedProfile.EXPRESSIONS)
                .stream()
                .findFirst();
    }

    /** All versions of a township's list, the latest first. */
    public Editions lists(OrganisationCode body) {
        return new Editions(versions(register.of(PublishedList.class)
                .where("d.tenant = :body", "body", body.value())
                .where("d.subject = :subject", "subject", Subject.LIST)));
    }

    /** All versions of the county's catalogue, the latest first. */
    public Editions catalogues() {
        return new Editions(
                versions(register.of(PublishedList.class).where("d.subject = :subject", "subject", Subject.CATALOGUE)));
    }

    /** Every body's versions of its own list in the county. */
    public List<PublishedVersion> allLists() {
        return versions(register.of(PublishedList.class).where("d.subject = :subject", "subject", Subject.LIST));
    }

    private static List<PublishedVersion> versions(Rows<PublishedList> rows) {
        return rows.orderBy("d.tenant, d.edition desc").select(PublishedVersion.class, PublishedVersion.EXPRESSIONS);
    }

    /** A page of the items of a version that answer the question, in the order of the table. */
    public List<PublishedRow> items(PublishedVersion version, ListQuestion question, int from, int size) {
        return matching(version, question)
                .orderBy("d.position")
                .page(from, size)
                .select(PublishedRow.class, PublishedRow.EXPRESSIONS);
    }

    public long count(PublishedVersion version, ListQuestion question) {
        return matching(version, question).count();
    }

    /** Item numbers of a version. */
    public Set<Integer> itemsOf(PublishedVersion version) {
        return new HashSet<>(rows(version).values(Integer.class, "d.item"));
    }

    /** Type and guiding departments of one item. */
    public record Facet(String type, String departments) {

        public List<String> departmentNames() {
            return List.of(departments.split("、"));
        }
    }

    /** By what the items of a version can be told apart, in the order of the table. */
    public List<Facet> facets(PublishedVersion version) {
        return rows(version).orderBy("d.position").select(Facet.class, "d.type, d.departments");
    }

    public Optional<PublishedRow> item(PublishedVersion version, int item) {
        return rows(version)
                .where("d.item = :item", "item", item)
                .select(PublishedRow.class, PublishedRow.EXPRESSIONS)
                .stream()
                .findFirst();
    }

    /** The bases of one item with their full texts. */
    public List<BasisSnapshot> bases(PublishedVersion version, int item) {
        return register.of(PublishedBasis.class)
                .where("d.tenant = :body", "body", version.body())
                .where("d.listId = :list", "list", version.id())
                .where("d.item = :item", "item", item)
                .orderBy("d.place")
                .select(BasisSnapshot.class, "d.kind, d.title, d.lawVersion, d.article, d.words");
    }

    private record BasisOfItem(int item, String kind, String title, String version, String article, String text) {}

    /** A whole version with all texts, for downloads. */
    public List<ItemSnapshot> whole(PublishedVersion version) {
        var bases = register
                .of(PublishedBasis.class)
                .where("d.tenant = :body", "body", version.body())
                .where("d.listId = :list", "list", version.id())
                .orderBy("d.item, d.place")
                .select(BasisOfItem.class, "d.item, d.kind, d.title, d.lawVersion, d.article, d.words")
                .stream()
                .collect(Collectors.groupingBy(BasisOfItem::item));
        return items(version, ListQuestion.EVERYTHING, 0, Integer.MAX_VALUE).stream()
                .map(row -> new ItemSnapshot(
                        row.item(),
                        row.origin(),
                        row.number(),
                        row.name(),
                        row.type(),
                        row.departmentNames(),
                        row.holder(),
                        row.provenance(),
                        row.summaryOnly(),
                        bases.getOrDefault(row.item(), List.of()).stream()
                                .map(basis -> new BasisSnapshot(
                                        basis.kind(), basis.title(), basis.version(), basis.article(), basis.text()))
                                .toList()))
                .toList();
    }

    /** The moment of the county's last publication: what a page shows cannot be newer. */
    public Instant lastChange() {
        return Stream.of(
                        register.of(PublishedBody.class).values(Instant.class, "max(d.updatedAt)"),
                        register.of(PublishedBenchmark.class).values(Instant.class, "max(d.publishedAt)"))
                .flatMap(List::stream)
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }

    /** All published benchmarks with their versions, the latest of an item first. */
    public List<PublishedStandard> standards() {
        return register.of(PublishedBenchmark.class)
                .orderBy("d.item, d.effectiveFrom desc, d.id desc")
                .select(PublishedStandard.class, PublishedStandard.EXPRESSIONS);
    }

    private Rows<PublishedItem> rows(PublishedVersion version) {
        UUID list = version.id();
        return register.of(PublishedItem.class)
                .where("d.tenant = :body", "body", version.body())
                .where("d.listId = :list", "list", list);
    }

    private Rows<PublishedItem> matching(PublishedVersion version, ListQuestion question) {
        Rows<PublishedItem> rows = rows(version);
        if (!question.type().isEmpty()) {
            rows.where("d.type = :type", "type", question.type());
        }
        if (!question.department().isEmpty()) {
            rows.where(
                    "concat('、', d.departments, '、') like :department escape '!'",
                    "department",
                    "%、"
                            + question.department()
                                    .replace("!", "!!")
                                    .replace("%", "!%")
                                    .replace("_", "!_") + "、%");
        }
        List<String> patterns = SearchWords.patterns(question.words());
        for (int at = 0; at < patterns.size(); at++) {
            rows.where("d.search like :word" + at + " escape '!'", "word" + at, patterns.get(at));
        }
        return rows;
    }
}
