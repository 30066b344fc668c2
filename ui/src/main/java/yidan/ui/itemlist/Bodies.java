package yidan.ui.itemlist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import yidan.itemlist.township.ListVersion;
import yidan.tenancy.Actor;
import yidan.tenancy.Organisation;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Registers;

/** The county's organisations by name, and whose list a person reads. */
@ApplicationScoped
public class Bodies {

    @Inject
    private Registers registers;

    private record Body(int code, String name) {}

    /** Names by code, in the order of the codes. */
    public Map<Integer, String> names(Actor actor) {
        Map<Integer, String> names = new LinkedHashMap<>();
        registers
                .read(
                        actor,
                        register -> register.of(Organisation.class)
                                .orderBy("d.tenant")
                                .select(Body.class, "d.tenant, d.name"))
                .forEach(body -> names.put(body.code(), body.name()));
        return names;
    }

    public String name(Actor actor, int code) {
        return names(actor).getOrDefault(code, Integer.toString(code));
    }

    /** Townships whose published list this person may read: his own, or those of his county or mandate. */
    Map<Integer, String> townships(Actor actor) {
        if (actor.kind() == OrganisationKind.TOWNSHIP) {
            return Map.of(actor.organisation().value(), actor.organisationName());
        }
        List<Integer> withList = registers.read(
                actor,
                register -> register.of(ListVersion.class)
                        .where("d.inForceFrom is not null")
                        .groupBy("d.tenant")
                        .orderBy("d.tenant")
                        .values(Integer.class, "d.tenant"));
        Map<Integer, String> names = names(actor);
        Map<Integer, String> townships = new LinkedHashMap<>();
        withList.forEach(code -> townships.put(code, names.getOrDefault(code, code.toString())));
        return townships;
    }

    /** The township asked for, if it may be read; else the first that may. */
    Optional<OrganisationCode> township(Actor actor, String asked) {
        Map<Integer, String> townships = townships(actor);
        return townships.keySet().stream()
                .filter(code -> code.toString().equals(asked))
                .findFirst()
                .or(() -> townships.keySet().stream().findFirst())
                .map(OrganisationCode::new);
    }
}
