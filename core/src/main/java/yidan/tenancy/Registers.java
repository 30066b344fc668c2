package yidan.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Function;

/** Opens the register for reading: one stamped transaction per question. */
@ApplicationScoped
public class Registers {

    private Transactions transactions;
    private Mandates mandates;

    protected Registers() {}

    @Inject
    public Registers(Transactions transactions, Mandates mandates) {
        this.transactions = transactions;
        this.mandates = mandates;
    }

    /** What the actor may read. Take what you need as records or whole aggregates; nothing loads after it returns. */
    public <T> T read(Actor actor, Function<Register, T> question) {
        return read(mandates.stamp(actor), question);
    }

    /** What a visitor of a county's public pages may read. */
    public <T> T readPublished(CountyCode county, Function<Register, T> question) {
        return read(Stamp.visitor(county), question);
    }

    /** What the system may read on behalf of one organisation. */
    public <T> T readFor(OrganisationCode organisation, Function<Register, T> question) {
        return read(Stamp.platform(organisation), question);
    }

    /** What the system may read on behalf of a county. */
    public <T> T readFor(CountyCode county, Function<Register, T> question) {
        return read(Stamp.platform(county), question);
    }

    private <T> T read(Stamp stamp, Function<Register, T> question) {
        return transactions.within(stamp, entities -> question.apply(new Register(entities, stamp)));
    }
}
