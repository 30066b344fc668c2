package yidan.admin.identity;

import java.util.Set;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.Role;

/** An account as it should be. */
public record Account(String user, String name, OrganisationCode organisation, Set<Role> roles, boolean enabled) {

    public Account {
        roles = Set.copyOf(roles);
    }
}
