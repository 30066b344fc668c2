package yidan.ui.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import yidan.tenancy.Organisation;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.Registers;

/** Knows the organisation that a token names, as it stands at this moment. */
@ApplicationScoped
class Employers {

    @Inject
    private Registers registers;

    Optional<Organisation> find(OrganisationCode code) {
        return registers.readFor(
                code,
                register -> register.of(Organisation.class)
                        .where("d.tenant = :code", "code", code.value())
                        .first());
    }
}
