package yidan.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import yidan.tenancy.Actor;
import yidan.tenancy.CountyCode;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.Register;
import yidan.tenancy.Registers;
import yidan.tenancy.Rows;
import yidan.tenancy.ShanghaiClock;

/** Reads records: their chains for recomputing, their heads, their entries for lists. */
@ApplicationScoped
public class RecordChains {

    private static final int PAGE = 500;

    private Registers registers;

    protected RecordChains() {}

    @Inject
    public RecordChains(Registers registers) {
        this.registers = registers;
    }

    /** Every column of one entry; lists are made from the columns, the hash from the body. */
    private record Columns(
            long seq,
            String previousHash,
            String hash,
            String body,
            Instant at,
            String user,
            String verb,
            Outcome outcome,
            Integer counterparty,
            String dossierType,
            UUID dossierId,
            UUID actId) {

        static final String EXPRESSIONS = "d.seq, d.previousHash, d.hash, d.body, d.at, d.user, d.verb, d.outcome,"
                + " d.counterparty, d.dossierType, d.dossierId, d.actId";

        ChainEntry entry() {
            return new ChainEntry(seq, previousHash, hash, body, agreeWithBody());
        }

        private boolean agreeWithBody() {
            return EntryBody.of(body)
                    .filter(said -> said.at().truncatedTo(ChronoUnit.MICROS).equals(at)
                            && said.user().equals(user)
                            && said.verb().equals(verb)
                            && said.outcome().equals(outcome.name())
                            && same(said.dossierOwner(), counterparty)
                            && same(said.dossierType(), dossierType)
                            && same(said.dossierId(), dossierId)
                            && same(said.actId(), actId))
                    .isPresent();
        }

        private static boolean same(String said, Object column) {
            return column == null ? said == null : column.toString().equals(said);
        }
    }

    /** The head kept beside the chain; an organisation that has done nothing yet has an empty one. */
    public ChainHead head(Actor reader, OrganisationCode organisation) {
        return registers.read(reader, register -> head(register, organisation));
    }

    private static ChainHead head(Register register, OrganisationCode organisation) {
        record Kept(long seq, String hash) {}
        return register
                .of(RecordHead.class)
                .where("d.tenant = :organisation", "organisation", organisation.value())
                .select(Kept.class, "d.seq, d.hash")
                .stream()
                .findFirst()
                .map(kept -> new ChainHead(null, kept.seq(), kept.hash()))
                .orElse(new ChainHead(null, 0, RecordHead.GENESIS));
    }

    /** The heads published for earlier days, the earliest first. */
    public List<ChainHead> published(Actor reader, OrganisationCode organisation) {
        return registers.read(
                reader,
                register -> register.of(DailyHead.class)
                        .where("d.tenant = :organisation", "organisation", organisation.value())
                        .orderBy("d.day")
                        .select(ChainHead.class, "d.day, d.seq, d.hash"));
    }

    /** Recomputes an organisation's chain, telling how many entries it has read from time to time. */
    public Verdict verify(Actor reader, OrganisationCode organisation, LongConsumer progress) {
        ChainHead head = head(reader, organisation);
        ChainVerifier verifier = new ChainVerifier(organisation.value(), head, published(reader, organisation));
        entries(reader, organisation, head.seq(), verifier::next, progress);
        return verifier.verdict();
    }

    /** Hands over the entries in order; those written while it reads are left out. */
    void entries(
            Actor reader,
            OrganisationCode organisation,
            long lastSeq,
            Consumer<ChainEntry> consumer,
            LongConsumer progress) {
        long after = Long.MIN_VALUE;
        long read = 0;
        List<Columns> page;
        do {
            long from = after;
            page = registers.read(
                    reader,
                    register -> register.of(RecordEntry.class)
                            .where("d.tenant = :organisation", "organisation", organisation.value())
                            .where("d.seq > :after", "after", from)
                            .orderBy("d.seq")
                            .page(0, PAGE)
                            .select(Columns.class, Columns.EXPRESSIONS));
            for (Columns columns : page) {
                after = columns.seq();
                if (after <= lastSeq || lastSeq == 0) {
                    consumer.accept(columns.entry());
                    read++;
                }
            }
            progress.accept(read);
        } while (page.size() == PAGE && after < Math.max(lastSeq, 1));
    }

    /**
     * One line of the list of entries.
     *
     * @param organisation whose record it stands in
     */
    public record Line(
            int organisation,
            long seq,
            Instant at,
            String user,
            String verb,
            Outcome outcome,
            String dossierType,
            UUID dossierId,
            String hash,
            String body) {

        /** What its body says; empty where it says nothing that could be read. */
        public Optional<EntryBody> said() {
            return EntryBody.of(body);
        }
    }

    /** What a list of entries shows; empty words and null mean everything. */
    public record Filter(OrganisationCode organisation, String verb, String user, Outcome outcome, LocalDate day) {}

    private static Rows<RecordEntry> rows(Register register, Filter filter) {
        var rows = register.of(RecordEntry.class)
                .where(
                        "d.tenant = :organisation",
                        "organisation",
                        filter.organisation().value());
        if (!filter.verb().isEmpty()) {
            rows.where("d.verb = :verb", "verb", filter.verb());
        }
        if (!filter.user().isEmpty()) {
            rows.where(
                    "d.user like :user escape '!'",
                    "user",
                    "%" + filter.user().replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%");
        }
        if (filter.outcome() != null) {
            rows.where("d.outcome = :outcome", "outcome", filter.outcome());
        }
        if (filter.day() != null) {
            var midnight = filter.day().atStartOfDay(ShanghaiClock.ZONE);
            rows.where("d.at >= :dayBegins", "dayBegins", midnight.toInstant())
                    .where("d.at < :dayEnds", "dayEnds", midnight.plusDays(1).toInstant());
        }
        return rows;
    }

    /** By what a list of entries may be ordered; the latest first is the natural order. */
    public enum Order {
        SEQ("d.seq"),
        VERB("d.verb"),
        USER("d.user");

        private final String expression;

        Order(String expression) {
            this.expression = expression;
        }
    }

    /** A page of the entries. */
    public List<Line> lines(Actor reader, Filter filter, Order order, boolean down, int from, int size) {
        String way = down ? " desc" : "";
        return registers.read(
                reader,
                register -> rows(register, filter)
                        .orderBy(order == Order.SEQ ? "d.seq" + way : order.expression + way + ", d.seq" + way)
                        .page(from, size)
                        .select(
                                Line.class,
                                "d.tenant, d.seq, d.at, d.user, d.verb, d.outcome, d.dossierType, d.dossierId, d.hash, d.body"));
    }

    public long count(Actor reader, Filter filter) {
        return registers.read(reader, register -> rows(register, filter).count());
    }

    /** The verbs that occur in a record. */
    public List<String> verbs(Actor reader, OrganisationCode organisation) {
        return registers.read(
                reader,
                register -> register.of(RecordEntry.class)
                        .where("d.tenant = :organisation", "organisation", organisation.value())
                        .groupBy("d.verb")
                        .orderBy("d.verb")
                        .values(String.class, "d.verb"));
    }

    /** One organisation's head of one day, as everybody may read it. */
    public record PublishedHead(int organisation, LocalDate day, long seq, String hash) {}

    /** A county's published heads, the latest day first. */
    public List<PublishedHead> publishedHeads(CountyCode county, int from, int size) {
        return registers.readPublished(
                county,
                register -> register.of(DailyHead.class)
                        .orderBy("d.day desc, d.tenant")
                        .page(from, size)
                        .select(PublishedHead.class, "d.tenant, d.day, d.seq, d.hash"));
    }
}
