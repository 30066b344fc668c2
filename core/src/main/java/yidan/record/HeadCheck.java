package yidan.record;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import yidan.tenancy.Register;

/**
 * Whether the head published last still stands in the record: the entry it names is there and is sealed with that very
 * hash, and the kept head is the record's last entry. Two statements for all bodies that may be read. What lies between
 * the heads only recomputing the whole chain can tell.
 *
 * @param entries number of the last entry
 * @param hash the kept head
 * @param publishedFor day of the head published last; null before the first night
 */
public record HeadCheck(int organisation, long entries, String hash, LocalDate publishedFor, State state) {

    /** What came of it. */
    public enum State {
        /** No head has been published yet. */
        UNPUBLISHED,
        /** The published head and the kept head are both found. */
        VERIFIED,
        /** An entry that a head names is not there, or is not what it was. */
        CONTRADICTED
    }

    private static final String NAMED_ENTRY =
            "RecordEntry e on e.county = d.county and e.tenant = d.tenant and e.seq = d.seq";
    private static final String LATEST =
            "d.day = (select max(x.day) from DailyHead x" + " where x.county = d.county and x.tenant = d.tenant)";

    private record Kept(int organisation, long seq, String hash, String previous, String body) {
        static Kept lost(int organisation) {
            return new Kept(organisation, 0, "", null, null);
        }

        boolean stands() {
            return seq == 0 && RecordHead.GENESIS.equals(hash) || sealed(hash, previous, body);
        }
    }

    private record Published(int organisation, LocalDate day, String hash, String previous, String body) {
        boolean stands() {
            return sealed(hash, previous, body);
        }
    }

    private static boolean sealed(String hash, String previous, String body) {
        return previous != null
                && body != null
                && RecordEntry.hash(previous, body).equals(hash);
    }

    /** For each body that has a record. */
    public static Map<Integer, HeadCheck> all(Register register) {
        Map<Integer, Published> published = register
                .of(DailyHead.class)
                .leftJoin(NAMED_ENTRY)
                .where(LATEST)
                .select(Published.class, "d.tenant, d.day, d.hash, e.previousHash, e.body")
                .stream()
                .collect(Collectors.toMap(Published::organisation, Function.identity()));
        List<Kept> kept = register.of(RecordHead.class)
                .leftJoin(NAMED_ENTRY)
                .select(Kept.class, "d.tenant, d.seq, d.hash, e.previousHash, e.body");
        Map<Integer, HeadCheck> checks = new HashMap<>();
        // A published head whose kept head is gone contradicts too.
        published.values().forEach(head -> checks.put(head.organisation(), of(Kept.lost(head.organisation()), head)));
        kept.forEach(one -> checks.put(one.organisation(), of(one, published.get(one.organisation()))));
        return checks;
    }

    private static HeadCheck of(Kept kept, Published published) {
        State state = !kept.stands() || published != null && !published.stands()
                ? State.CONTRADICTED
                : published == null ? State.UNPUBLISHED : State.VERIFIED;
        return new HeadCheck(
                kept.organisation(), kept.seq(), kept.hash(), published == null ? null : published.day(), state);
    }
}
