package yidan.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Where counties come from: the platform founds one with the bodies that cannot be onboarded, since nobody is there yet. */
@ApplicationScoped
public class Foundation {

    private static final CountyCode ANY = new CountyCode(100_000);

    private Transactions transactions;
    private Clock clock;

    protected Foundation() {}

    @Inject
    public Foundation(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    /** One body of a county that is being founded. */
    public record Body(OrganisationCode code, String name, OrganisationKind kind) {}

    /** All counties of this installation. */
    public List<CountyCode> counties() {
        Stamp stamp = Stamp.visitor(ANY);
        return transactions.within(
                stamp,
                entities -> new Register(entities, stamp)
                        .of(County.class).orderBy("d.code").values(Integer.class, "d.code").stream()
                                .map(CountyCode::new)
                                .toList());
    }

    /** All bodies of a county that have not left it. */
    public List<OrganisationCode> organisations(CountyCode county) {
        Stamp stamp = Stamp.platform(county);
        return transactions.within(
                stamp,
                entities -> new Register(entities, stamp)
                                .of(Organisation.class)
                                .where("d.stage <> 'CLOSED'")
                                .orderBy("d.tenant")
                                .values(Integer.class, "d.tenant")
                                .stream()
                                .map(OrganisationCode::new)
                                .toList());
    }

    /** The county and its bodies, open for their people; what exists already stays as it is. */
    public void found(CountyCode county, String name, List<Body> bodies) {
        Instant now = clock.instant();
        Stamp stamp = Stamp.platform(county);
        transactions.within(stamp, entities -> {
            if (entities.find(County.class, county.value()) == null) {
                entities.persist(new County(county, name));
                entities.flush();
            }
            Register register = new Register(entities, stamp);
            List<Integer> known = register.of(Organisation.class).values(Integer.class, "d.tenant");
            for (Body body : bodies) {
                if (!known.contains(body.code().value())) {
                    Organisation organisation = new Organisation(
                            body.code(), body.name(), body.kind(), TimeOrdered.id(now), LocalDate.now(clock));
                    organisation.activate();
                    register.add(organisation);
                }
            }
            return bodies.size();
        });
    }

    /** A standing mandate, such as a justice office has on its township; one that is there already stays. */
    public void mandate(OrganisationCode giver, String user, OrganisationCode reads, String title) {
        Instant now = clock.instant();
        Stamp stamp = Stamp.platform(giver);
        transactions.within(stamp, entities -> {
            long known = new Register(entities, stamp)
                    .of(Mandate.class)
                    .where("d.user = :user", "user", user)
                    .where("d.reads = :reads", "reads", reads.value())
                    .count();
            if (known == 0) {
                entities.persist(new Mandate(giver, user, reads, LocalDate.now(clock), null, title, now));
            }
            return known;
        });
    }
}
