package yidan.act;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import yidan.record.Deed;
import yidan.record.Outcome;
import yidan.tenancy.Actor;
import yidan.tenancy.Dossier;
import yidan.tenancy.DossierOpening;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;
import yidan.tenancy.Registers;
import yidan.tenancy.Stamp;
import yidan.tenancy.Transactions;

/**
 * Opening a tenant's dossier from the county or under a mandate: for a reason, which stands in the tenant's own record.
 * Source: 临政发〔2023〕14号 三、二 (调阅案卷).
 */
@ApplicationScoped
public class Openings {

    private static final String ARTICLE = "linyi-14:3.2";

    private Transactions transactions;
    private Registers registers;
    private Recorder recorder;
    private Clock clock;

    protected Openings() {}

    @Inject
    public Openings(Transactions transactions, Registers registers, Recorder recorder, Clock clock) {
        this.transactions = transactions;
        this.registers = registers;
        this.recorder = recorder;
        this.clock = clock;
    }

    /** Whether this actor has to give a reason before he may read the dossier. */
    public <D extends Dossier> boolean needsReason(Actor actor, Class<D> type, Id<D> id) {
        return registers.read(
                actor,
                register ->
                        register.find(type, id).filter(register::needsReason).isPresent());
    }

    /**
     * @param reason as it will stand in the tenant's record
     * @throws Refusal where there is no such dossier for this actor, or the reason is empty
     */
    public <D extends Dossier> void open(Actor actor, Class<D> type, Id<D> id, String reason) {
        if (reason == null || reason.isBlank()) {
            throw new Refusal("dossier.reason-required", ARTICLE);
        }
        D dossier = registers.read(
                actor, register -> register.find(type, id).orElseThrow(() -> new Refusal("dossier.unknown", "")));
        Instant now = clock.instant();
        Deed deed = new Deed(
                now,
                actor.user(),
                actor.name(),
                actor.organisation(),
                actor.roles(),
                "OpenDossier",
                ARTICLE,
                Outcome.DONE,
                "",
                type.getSimpleName(),
                dossier.uuid(),
                dossier.owner().value(),
                null,
                reason.strip());
        Stamp owner = Stamp.platform(dossier.owner());
        transactions.within(owner, entities -> {
            entities.persist(new DossierOpening(dossier, actor, reason.strip(), now));
            return recorder.append(entities, owner, deed);
        });
    }
}
