package yidan.record;

import java.time.LocalDate;

/**
 * What the recomputing of a chain has found.
 *
 * @param flaw how the first broken entry is broken; null where the chain is whole
 * @param entry the first broken entry; where several may be meant, the first of them
 * @param until the last entry that may be meant; the same as {@code entry} where it is exactly known
 * @param day for a flaw that a published head shows: its day; otherwise null
 * @param entries how many entries were read
 * @param head the recomputed hash of the last good entry
 */
public record Verdict(Flaw flaw, long entry, long until, LocalDate day, long entries, String head) {

    /** How a chain can be broken. */
    public enum Flaw {
        /** The entry says something else than when it was written. */
        CHANGED,
        /** The entry has been taken out. */
        DELETED,
        /** The entry does not stand where it was written. */
        REORDERED,
        /** The entries from here on have been cut off. */
        TAIL_CUT,
        /** The entry belongs to another organisation's record. */
        FOREIGN,
        /** The entries fit together, but not with the head that was kept or published. */
        HEAD_MISMATCH
    }

    public boolean isWhole() {
        return flaw == null;
    }
}
