package yidan.record;

import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import yidan.tenancy.Actor;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.Role;

/**
 * What goes into the record: who, when, what, on which dossier, with what result.
 *
 * @param at the moment
 * @param user account name
 * @param name the person's name at that time
 * @param organisation whose person he is
 * @param roles what he was there at that time
 * @param verb the act's name, such as {@code FileList}, or {@code Login}, {@code OpenDossier}, {@code Export}
 * @param basis the articles the act rests on, or the one that refused it
 * @param outcome how it ended
 * @param reason for a refusal: its key; otherwise empty
 * @param dossierType simple class name of the dossier; null where none was touched
 * @param dossierId null where none was touched
 * @param dossierOwner the organisation the dossier belongs to; it sees the entry too; null where none was touched
 * @param actId what makes a repetition of the same act recognisable; null where it cannot be repeated
 * @param input the act as JSON, kept as text
 */
public record Deed(
        Instant at,
        String user,
        String name,
        OrganisationCode organisation,
        Set<Role> roles,
        String verb,
        String basis,
        Outcome outcome,
        String reason,
        String dossierType,
        UUID dossierId,
        Integer dossierOwner,
        UUID actId,
        String input) {

    /** Asked for once: looking for the library anew costs as much as the rest of an entry. */
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    /** A deed that touches no dossier, such as a login. */
    public static Deed without(Actor actor, Instant at, String verb, String input) {
        return withoutDossier(actor, at, verb, Outcome.DONE, "", input);
    }

    /**
     * The same, refused, such as a login to an organisation that is suspended.
     *
     * @param reason the refusal's key
     */
    public static Deed refused(Actor actor, Instant at, String verb, String reason) {
        return withoutDossier(actor, at, verb, Outcome.REFUSED, reason, "");
    }

    private static Deed withoutDossier(
            Actor actor, Instant at, String verb, Outcome outcome, String reason, String input) {
        return new Deed(
                at,
                actor.user(),
                actor.name(),
                actor.organisation(),
                actor.roles(),
                verb,
                "",
                outcome,
                reason,
                null,
                null,
                null,
                null,
                input);
    }

    /** The text that is hashed and kept: one line of JSON with everything in it, in a fixed order. */
    String body(int tenant, long seq) {
        JsonObjectBuilder body = JSON.createObjectBuilder()
                .add("tenant", tenant)
                .add("seq", seq)
                .add("at", at.toString())
                .add("user", user)
                .add("name", name)
                .add("organisation", organisation.value())
                .add(
                        "roles",
                        JSON.createArrayBuilder(
                                roles.stream().map(Role::name).sorted().toList()))
                .add("verb", verb)
                .add("basis", basis)
                .add("outcome", outcome.name())
                .add("reason", reason);
        addOr(body, "dossierType", dossierType);
        addOr(body, "dossierId", dossierId);
        addOr(body, "dossierOwner", dossierOwner);
        addOr(body, "actId", actId);
        // As text inside text: it is hashed exactly as it was given.
        body.add("input", input);
        JsonObject finished = body.build();
        return finished.toString();
    }

    private static void addOr(JsonObjectBuilder body, String name, Object value) {
        if (value == null) {
            body.add(name, JsonValue.NULL);
        } else {
            body.add(name, value.toString());
        }
    }
}
