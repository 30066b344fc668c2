package yidan.casework.seizure;

import java.util.List;
import java.util.UUID;
import yidan.evidence.custody.CustodyItem;
import yidan.evidence.custody.Movement;
import yidan.evidence.custody.Thing;
import yidan.tenancy.Refusal;
import yidan.tenancy.Register;

/**
 * The days for which things may be held are not begun again and again: what is to be given back is given back first, and what
 * the party has got back is held once more only for a ground that is new.
 * Source: 行政强制法 第二十五条、第二十八条; 行政处罚法 第五十六条.
 */
public final class HeldBefore {

    private HeldBefore() {}

    /**
     * @param newGround the reasons for holding again; empty where there are none
     * @return whether one of the things was held in the case before
     * @throws Refusal where something is still to be given back, or a thing was held before and nothing new is said
     */
    public static boolean check(Register register, UUID caseId, List<Thing> things, String newGround) {
        List<CustodyItem> known = CustodyItem.ofCase(register, caseId);
        if (known.stream().anyMatch(CustodyItem::isOwed)) {
            throw new Refusal("means.not-given-back", "cn-compulsion-2011:#28").at("things");
        }
        boolean before = known.stream()
                .filter(HeldBefore::wasLetGo)
                .map(CustodyItem::thing)
                .anyMatch(held -> things.stream().anyMatch(thing -> isSame(held, thing)));
        if (before && (newGround == null || newGround.isBlank())) {
            throw new Refusal("means.held-before", "cn-compulsion-2011:#25").at("newGround", "things");
        }
        return before;
    }

    /** @return why, and what is new about it */
    public static String reasons(String why, String newGround) {
        return newGround == null || newGround.isBlank() ? why.strip() : why.strip() + "\n" + newGround.strip();
    }

    /** Given back, or only kept for the party that has not come for it. */
    private static boolean wasLetGo(CustodyItem item) {
        return item.isToReturn()
                || item.outcome().filter(Movement.RETURN::equals).isPresent();
    }

    private static boolean isSame(Thing one, Thing other) {
        return words(one).equals(words(other));
    }

    private static String words(Thing thing) {
        return (thing.name() + "；" + thing.specification()).replaceAll("[\\s　]", "");
    }
}
