package yidan.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import yidan.itemlist.GuidingDepartment;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/**
 * What the rule asks of a person before he enforces, and nothing else of him: 未持证不得执法.
 * Source: 临政发〔2023〕14号 一、七 第五条、第六条.
 *
 * @param active whether he works there and his account is open
 */
record Enforcer(boolean active, Set<Role> roles, Optional<Certificate> certificate) {

    boolean mayEnforceOn(LocalDate day) {
        return active
                && roles.contains(Role.OFFICER)
                && certificate.filter(held -> held.isValidOn(day)).isPresent();
    }

    /** What keeps him from enforcing on a day; empty where nothing does. */
    Optional<Refusal> obstacle(String name, List<GuidingDepartment> departments, LocalDate day) {
        if (!mayEnforceOn(day)) {
            return Optional.of(new Refusal("case.officer-not-certified", "linyi-14:1.7#6", name));
        }
        CertificateFields held = certificate.orElseThrow().fields();
        if (!held.isKnown()) {
            return Optional.of(new Refusal("case.officer-field-unread", "linyi-14:1.7#5", name, held.words()));
        }
        return held.cover(departments)
                ? Optional.empty()
                : Optional.of(new Refusal("case.officer-other-field", "linyi-14:1.7#5", name, held.words()));
    }
}
