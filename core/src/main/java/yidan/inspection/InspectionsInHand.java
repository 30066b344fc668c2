package yidan.inspection;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import yidan.document.Dates;
import yidan.people.InHand;
import yidan.tenancy.Register;

/** An inspection that is planned, or whose order is not checked yet, waits for its inspectors. Source: 临政发〔2023〕14号 一、七 第六条. */
public final class InspectionsInHand implements InHand {

    private record Open(String item, LocalDate openedOn) {}

    @Override
    public Stream<String> of(Register register, String account) {
        return register
                .of(Inspection.class)
                .where("(d.team.leadUser = :account or d.team.assistantUser = :account)", "account", account)
                .where("d.stage in :open", "open", Set.of(Inspection.PLANNED, Inspection.ORDERED, Inspection.OVERDUE))
                .orderBy("d.openedOn, d.id")
                .select(Open.class, "d.itemName, d.openedOn")
                .stream()
                .map(one -> one.item() + "（" + Dates.text(one.openedOn()) + "）");
    }
}
