package yidan.ui.identity;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import yidan.tenancy.CountyCode;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.Role;

/**
 * What the identity server says about a person, as far as it concerns us. Anything missing or malformed is absent, and
 * what is absent opens nothing.
 */
record Claims(String user, String name, Optional<OrganisationCode> organisation, Set<Role> roles) {

    static Claims of(JsonObject json) {
        String user = json.getString("preferred_username", "");
        String name = json.getString("name", "").strip();
        Optional<OrganisationCode> organisation = code(json, "tenant", 9)
                .map(OrganisationCode::new)
                .filter(tenant -> code(json, "county", 6)
                        .map(CountyCode::new)
                        .filter(tenant.county()::equals)
                        .isPresent());
        return new Claims(user, name.isEmpty() ? user : name, organisation, roles(json));
    }

    private static Optional<Integer> code(JsonObject json, String claim, int digits) {
        return json.get(claim) instanceof JsonString text
                        && text.getString().matches("[1-9][0-9]{" + (digits - 1) + "}")
                ? Optional.of(Integer.valueOf(text.getString()))
                : Optional.empty();
    }

    private static Set<Role> roles(JsonObject json) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        if (json.get("groups") instanceof JsonArray groups) {
            for (JsonValue group : groups) {
                for (Role role : Role.values()) {
                    if (group instanceof JsonString text && text.getString().equals(role.name())) {
                        roles.add(role);
                    }
                }
            }
        }
        return roles;
    }
}
