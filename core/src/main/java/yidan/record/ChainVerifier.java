package yidan.record;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Recomputes a chain from its first entry to its head and names the first broken entry and how it is broken. Entries
 * are handed over one by one in the order in which they stand; nothing is kept of them but what tells a missing entry
 * from a moved one.
 *
 * <p>What it can know: an entry that was changed, taken out, moved or brought in breaks the chain by itself. A tail cut
 * off together with the kept head, or a chain written anew as a whole, contradicts the published heads only: the
 * verification is worth as much as the heads of earlier days that were noted down elsewhere.
 */
public final class ChainVerifier {

    private final int tenant;
    private final ChainHead head;
    private final TreeMap<Long, ChainHead> published = new TreeMap<>();

    private String previous = RecordHead.GENESIS;
    private long last;
    private long read;
    private Verdict.Flaw flaw;
    private long broken;
    private long until;
    private ChainHead contradicted;
    private long missing;

    /**
     * @param tenant whose record it is to be
     * @param head the head kept beside the chain
     * @param published the heads published for earlier days
     */
    public ChainVerifier(int tenant, ChainHead head, Collection<ChainHead> published) {
        this.tenant = tenant;
        this.head = head;
        Map<Long, String> hashes = new HashMap<>();
        for (ChainHead day : published) {
            String other = hashes.putIfAbsent(day.seq(), day.hash());
            if (other != null && !other.equals(day.hash())) {
                contradict(day, day.seq());
            }
            this.published.put(day.seq(), day);
        }
    }

    /** How many entries have been read. */
    public long read() {
        return read;
    }

    /** The next entry in the order in which they stand. */
    public void next(ChainEntry entry) {
        read++;
        if (flaw != null) {
            lookForTheMissing(entry);
            return;
        }
        EntryBody body = EntryBody.of(entry.body()).orElse(null);
        if (body != null && body.tenant() != tenant) {
            found(Verdict.Flaw.FOREIGN, last + 1);
            return;
        }
        boolean sealed = RecordEntry.hash(entry.previousHash(), entry.body()).equals(entry.hash());
        long place = sealed && body != null ? body.seq() : entry.seq();
        if (place > last + 1) {
            // Taken out, unless it turns up further down.
            found(Verdict.Flaw.DELETED, last + 1);
            until = place - 1;
            missing = last + 1;
        } else if (place <= last) {
            found(Verdict.Flaw.REORDERED, last + 1);
        } else if (!sealed || body == null || body.seq() != entry.seq() || !entry.columns()) {
            found(Verdict.Flaw.CHANGED, place);
        } else if (!entry.previousHash().equals(previous)) {
            // This one is as it was written, onto something else: the one before was changed and sealed anew.
            found(Verdict.Flaw.CHANGED, Math.max(1, last));
        } else {
            accept(entry);
        }
    }

    private void accept(ChainEntry entry) {
        last = entry.seq();
        previous = entry.hash();
        ChainHead day = published.get(last);
        if (day != null && !day.hash().equals(previous) && contradicted == null) {
            contradict(day, last);
        }
    }

    private void contradict(ChainHead day, long seq) {
        contradicted = day;
        Map.Entry<Long, ChainHead> before = published.lowerEntry(seq);
        broken = before == null ? 1 : before.getKey() + 1;
        until = seq;
        flaw = Verdict.Flaw.HEAD_MISMATCH;
    }

    private void found(Verdict.Flaw how, long entry) {
        flaw = how;
        broken = entry;
        until = entry;
    }

    private void lookForTheMissing(ChainEntry entry) {
        if (missing == 0 || flaw != Verdict.Flaw.DELETED) {
            return;
        }
        EntryBody body = EntryBody.of(entry.body()).orElse(null);
        if (body != null && body.seq() == missing && body.tenant() == tenant) {
            found(Verdict.Flaw.REORDERED, missing);
        }
    }

    /** After the last entry. */
    public Verdict verdict() {
        if (flaw == null) {
            compareWithHeads();
        }
        return new Verdict(
                flaw,
                flaw == null ? 0 : broken,
                flaw == null ? 0 : until,
                contradicted == null ? null : contradicted.day(),
                read,
                previous);
    }

    private void compareWithHeads() {
        ChainHead latest = published.isEmpty() ? null : published.lastEntry().getValue();
        if (head.seq() > last) {
            found(Verdict.Flaw.TAIL_CUT, last + 1);
            until = head.seq();
        } else if (latest != null && latest.seq() > last) {
            found(Verdict.Flaw.TAIL_CUT, last + 1);
            until = latest.seq();
            contradicted = latest;
        } else if (head.seq() < last) {
            found(Verdict.Flaw.HEAD_MISMATCH, head.seq() + 1);
            until = last;
        } else if (!head.hash().equals(previous)) {
            found(Verdict.Flaw.HEAD_MISMATCH, Math.max(1, last));
        }
    }
}
