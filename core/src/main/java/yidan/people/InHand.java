package yidan.people;

import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import yidan.tenancy.Refusal;
import yidan.tenancy.Register;

/**
 * What somebody has in hand when he leaves: it waits for others to be put on it, and nobody else may go on with it. The
 * procedures that are handled by persons are named in {@code META-INF/services}. Source: 行政处罚法 第四十二条.
 */
public interface InHand {

    /** As many as are named; of the others it is said how many there are. */
    int NAMED = 20;

    /** What it is called, of each dossier that is not at its end. */
    Stream<String> of(Register register, String account);

    /** @throws Refusal {@code staff.dossiers-in-hand} naming them, unless it was said that others will be put on them */
    static void requireHandedOver(Register register, StaffMember person, boolean others) {
        if (others) {
            return;
        }
        List<String> open = ServiceLoader.load(InHand.class, InHand.class.getClassLoader()).stream()
                .flatMap(one -> one.get().of(register, person.account()))
                .toList();
        if (!open.isEmpty()) {
            String names = String.join("、", open.subList(0, Math.min(NAMED, open.size())));
            throw new Refusal("staff.dossiers-in-hand", "cn-penalty-2021:#42", person.name(), open.size(), names)
                    .at("othersTakeOver");
        }
    }
}
