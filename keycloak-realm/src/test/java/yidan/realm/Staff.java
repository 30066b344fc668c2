package yidan.realm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;

/** The staff of a realm as the provisioning client sees and changes it, with nothing but its own three rights. */
final class Staff {

    private final Keycloak keycloak;
    private final String realm;
    private final String users;

    Staff(Keycloak keycloak, String realm) {
        this.keycloak = keycloak;
        this.realm = realm;
        this.users = "/admin/realms/" + realm + "/users";
    }

    HttpResponse<String> create(String username, String name, String county, String tenant, String password) {
        var attributes = Json.createObjectBuilder();
        if (county != null) {
            attributes.add("county", Json.createArrayBuilder().add(county));
        }
        if (tenant != null) {
            attributes.add("tenant", Json.createArrayBuilder().add(tenant));
        }
        JsonObject user = Json.createObjectBuilder()
                .add("username", username)
                .add("firstName", name)
                .add("enabled", true)
                .add("attributes", attributes)
                .add(
                        "credentials",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("type", "password")
                                        .add("value", password)
                                        .add("temporary", true)))
                .build();
        return call("POST", users, user.toString());
    }

    /** A new person with a role and a temporary password. */
    void hire(String username, String name, String role, String password) {
        assertEquals(
                201, create(username, name, "140821", "140821107", password).statusCode());
        grant(username, role);
    }

    void grant(String username, String role) {
        String mappings = users + "/" + id(username) + "/role-mappings/realm";
        String available = call("GET", mappings + "/available", null).body();
        JsonObject found = Keycloak.json("{\"roles\":" + available + "}").getJsonArray("roles").stream()
                .map(r -> r.asJsonObject())
                .filter(r -> r.getString("name").equals(role))
                .findFirst()
                .orElseThrow();
        assertEquals(204, call("POST", mappings, "[" + found + "]").statusCode());
    }

    void takeAway(String username, String role) {
        String mappings = users + "/" + id(username) + "/role-mappings/realm";
        JsonObject held =
                Keycloak.json("{\"roles\":" + call("GET", mappings, null).body() + "}").getJsonArray("roles").stream()
                        .map(r -> r.asJsonObject())
                        .filter(r -> r.getString("name").equals(role))
                        .findFirst()
                        .orElseThrow();
        assertEquals(204, call("DELETE", mappings, "[" + held + "]").statusCode());
    }

    void suspend(String username) {
        String user = users + "/" + id(username);
        assertEquals(204, call("PUT", user, "{\"enabled\":false}").statusCode());
        assertEquals(204, call("POST", user + "/logout", null).statusCode());
    }

    JsonObject find(String username) {
        String body =
                call("GET", users + "?exact=true&username=" + username, null).body();
        return Keycloak.json("{\"found\":" + body + "}").getJsonArray("found").getJsonObject(0);
    }

    String id(String username) {
        return find(username).getString("id");
    }

    HttpResponse<String> call(String method, String path, String body) {
        return keycloak.call(method, path, keycloak.provisioning(realm), body);
    }
}
