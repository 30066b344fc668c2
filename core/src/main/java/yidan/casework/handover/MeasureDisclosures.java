package yidan.casework.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Register;
import yidan.tenancy.Registers;
import yidan.tenancy.Rows;

/** What people ask about decisions of compulsion before the public: a body its own, the county all. */
@ApplicationScoped
public class MeasureDisclosures {

    private Registers registers;

    protected MeasureDisclosures() {}

    @Inject
    public MeasureDisclosures(Registers registers) {
        this.registers = registers;
    }

    /** One page of those in some stages, the latest decision first. @param text of the number, the party or the conclusion */
    public List<MeasureDisclosure> of(Actor actor, List<String> stages, String text, int from, int size) {
        return registers.read(
                actor,
                register -> matching(register, stages, text)
                        .orderBy("d.decidedOn desc, d.id desc")
                        .page(from, size)
                        .list());
    }

    /** How many there are. */
    public long count(Actor actor, List<String> stages, String text) {
        return registers.read(
                actor, register -> matching(register, stages, text).count());
    }

    private static Rows<MeasureDisclosure> matching(Register register, List<String> stages, String text) {
        Rows<MeasureDisclosure> rows =
                register.of(MeasureDisclosure.class).where("d.stage in :stages", "stages", stages);
        return text.isBlank()
                ? rows
                : rows.where("locate(:text, concat(d.number, d.partyName, d.conclusion)) > 0", "text", text.strip());
    }

    /** One of them; empty where it is not for this person. */
    public Optional<MeasureDisclosure> find(Actor actor, Id<MeasureDisclosure> id) {
        return registers.read(actor, register -> register.find(MeasureDisclosure.class, id));
    }
}
