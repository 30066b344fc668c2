package yidan.admin.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/**
 * The accounts at the identity server. Whatever is asked may be asked twice: the second time it changes nothing.
 * Source: https://www.keycloak.org/docs-api/latest/rest-api/, Users and Role Mapper.
 */
@ApplicationScoped
public class IdentityServer {

    private static final int CONFLICT = 409;
    private static final int GONE = 404;
    private static final int PAGE = 100;
    private static final String CHANGE_PASSWORD = "UPDATE_PASSWORD";
    private static final Set<String> OURS =
            Arrays.stream(Role.values()).map(Role::name).collect(Collectors.toSet());

    private AdministrationInterface server;

    protected IdentityServer() {}

    @Inject
    public IdentityServer(IdentitySettings settings) {
        server = new AdministrationInterface(settings);
    }

    /** Whether there is an account of this name, in whatever organisation. */
    public boolean exists(String user) {
        return find(user).isPresent();
    }

    /**
     * Makes the account what it should be; creates it if there is none, without a password: nobody can log in with it
     * until one is issued.
     *
     * @throws AccountTaken if it belongs to another organisation
     */
    public void align(Account account) {
        JsonObject known = find(account.user()).orElseGet(() -> create(account));
        if (!account.organisation().toString().equals(attribute(known, "tenant"))) {
            throw new AccountTaken(account.user());
        }
        String id = known.getString("id");
        if (!account.name().equals(known.getString("firstName", ""))
                || account.enabled() != known.getBoolean("enabled")) {
            server.expect("PUT", "/users/" + id, merged(known, account));
        }
        alignRoles(id, account.roles());
    }

    /** All accounts of an organisation. */
    public List<String> usersOf(OrganisationCode organisation) {
        List<String> users = new ArrayList<>();
        JsonArray page;
        do {
            page = server.expect(
                            "GET",
                            "/users?briefRepresentation=true&q=tenant:" + organisation + "&first=" + users.size()
                                    + "&max=" + PAGE,
                            null)
                    .asJsonArray();
            page.forEach(user -> users.add(user.asJsonObject().getString("username")));
        } while (page.size() == PAGE);
        return users;
    }

    /** Whoever is logged in as this user is so no longer. */
    public void endSessions(String user) {
        find(user).ifPresent(known -> server.expect("POST", "/users/" + known.getString("id") + "/logout", null));
    }

    /** A password to be changed at the first login; the old one and all sessions end. */
    public void issuePassword(String user, String password) {
        JsonObject known = find(user).orElseThrow(() -> new IdentityUnreachable("no such account", null));
        JsonObject credential = Json.createObjectBuilder()
                .add("type", "password")
                .add("value", password)
                .add("temporary", true)
                .build();
        server.expect("PUT", "/users/" + known.getString("id") + "/reset-password", credential);
        endSessions(user);
    }

    /** Whether somebody has chosen a password of his own: such an account gets no initial one any more. */
    public boolean isInUse(String user) {
        Optional<JsonObject> known = find(user);
        if (known.isEmpty()) {
            return false;
        }
        boolean mustChange = known.get().containsKey("requiredActions")
                && known.get().getJsonArray("requiredActions").stream()
                        .anyMatch(action -> action.toString().contains(CHANGE_PASSWORD));
        JsonArray credentials = server.expect("GET", "/users/" + known.get().getString("id") + "/credentials", null)
                .asJsonArray();
        return !mustChange && !credentials.isEmpty();
    }

    /** The account is gone; where there is none, nothing happens. */
    public void delete(String user) {
        find(user).ifPresent(known -> {
            var answer = server.call("DELETE", "/users/" + known.getString("id"), null);
            if (!answer.isGood() && answer.status() != GONE) {
                throw new IdentityUnreachable("not deleted: " + answer.status(), null);
            }
        });
    }

    private Optional<JsonObject> find(String user) {
        JsonArray found = server.expect(
                        "GET",
                        "/users?exact=true&briefRepresentation=false&username=" + AdministrationInterface.encoded(user),
                        null)
                .asJsonArray();
        return found.stream().map(JsonValue::asJsonObject).findFirst();
    }

    private JsonObject create(Account account) {
        JsonObject fresh = merged(
                Json.createObjectBuilder().add("username", account.user()).build(), account);
        var answer = server.call("POST", "/users", fresh);
        if (answer.isRefused()) {
            // Trying again would change nothing.
            throw new Refusal("identity.refused", "", account.user());
        }
        if (!answer.isGood() && answer.status() != CONFLICT) {
            throw new IdentityUnreachable("not created: " + answer.status() + " " + answer.body(), null);
        }
        return find(account.user()).orElseThrow(() -> new IdentityUnreachable("not found after creation", null));
    }

    private static JsonObject merged(JsonObject known, Account account) {
        JsonObjectBuilder attributes = Json.createObjectBuilder()
                .add(
                        "county",
                        Json.createArrayBuilder()
                                .add(account.organisation().county().toString()))
                .add(
                        "tenant",
                        Json.createArrayBuilder().add(account.organisation().toString()));
        return Json.createObjectBuilder(known)
                .add("firstName", account.name())
                .add("enabled", account.enabled())
                .add("attributes", attributes)
                .build();
    }

    private static String attribute(JsonObject user, String name) {
        JsonObject attributes = user.getJsonObject("attributes");
        return attributes == null || !attributes.containsKey(name)
                ? ""
                : attributes.getJsonArray(name).getString(0);
    }

    private void alignRoles(String id, Set<Role> wanted) {
        String path = "/users/" + id + "/role-mappings/realm";
        Set<String> names = wanted.stream().map(Role::name).collect(Collectors.toSet());
        JsonArray held = server.expect("GET", path, null).asJsonArray();
        JsonArray excess = select(held, name -> OURS.contains(name) && !names.contains(name));
        if (!excess.isEmpty()) {
            server.expect("DELETE", path, excess);
        }
        Set<String> has =
                held.stream().map(role -> role.asJsonObject().getString("name")).collect(Collectors.toSet());
        if (!has.containsAll(names)) {
            JsonArray available =
                    server.expect("GET", path + "/available", null).asJsonArray();
            server.expect("POST", path, select(available, name -> names.contains(name) && !has.contains(name)));
        }
    }

    private static JsonArray select(JsonArray roles, java.util.function.Predicate<String> which) {
        JsonArrayBuilder chosen = Json.createArrayBuilder();
        roles.stream()
                .map(JsonValue::asJsonObject)
                .filter(role -> which.test(role.getString("name")))
                .forEach(chosen::add);
        return chosen.build();
    }
}
