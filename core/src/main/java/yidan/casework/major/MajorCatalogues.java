package yidan.casework.major;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import yidan.tenancy.Actor;
import yidan.tenancy.Audience;
import yidan.tenancy.Id;
import yidan.tenancy.Registers;

/** What people ask about catalogues of major decisions: a body its own, the county those that were handed in. */
@ApplicationScoped
public class MajorCatalogues {

    private Registers registers;

    protected MajorCatalogues() {}

    @Inject
    public MajorCatalogues(Registers registers) {
        this.registers = registers;
    }

    /** All that this person may see, what was handed in last first. */
    public List<MajorCatalogue> of(Actor actor) {
        return registers.read(actor, register -> {
            var rows = register.of(MajorCatalogue.class);
            if (actor.audience() != Audience.MEMBER) {
                rows.where("d.stage <> :draft", "draft", MajorCatalogue.DRAFT);
            }
            return rows.orderBy("d.handedInOn desc, d.id desc").list();
        });
    }

    /** One of them; empty where it is not for this person. */
    public Optional<MajorCatalogue> find(Actor actor, Id<MajorCatalogue> id) {
        return registers
                .read(actor, register -> register.find(MajorCatalogue.class, id))
                .filter(one ->
                        actor.audience() == Audience.MEMBER || !one.stage().equals(MajorCatalogue.DRAFT));
    }
}
