package yidan.people;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/**
 * Which roles a person may hold: where he works, on which post, with which certificate.
 * Source: 临政发〔2023〕14号 一、七 第二条、第四条; 四、八 第三条; 四、九 第五条.
 */
public final class RoleRules {

    private static final String CERTIFIED = "linyi-14:1.7#2";
    private static final String ESTABLISHED = "linyi-14:1.7#4";
    private static final String AUXILIARY = "linyi-14:4.8#3";
    private static final String CUSTODIAN = "linyi-14:4.9d2#5";

    private static final Set<Role> OF_THE_BUREAU = Set.of(Role.COUNTY_ADMIN, Role.SPECIAL_SUPERVISOR);
    private static final Set<Role> OF_A_BODY =
            Set.of(Role.HEAD, Role.LEGAL_REVIEWER, Role.PUBLISHER, Role.ARCHIVIST, Role.LIAISON);

    private RoleRules() {}

    /** Whether there is such a role in organisations of this kind. */
    public static boolean exists(Role role, OrganisationKind kind) {
        return switch (kind) {
            case TOWNSHIP, DEPARTMENT -> !OF_THE_BUREAU.contains(role) && role != Role.SUPERVISOR;
            case JUSTICE_BUREAU -> OF_A_BODY.contains(role) || OF_THE_BUREAU.contains(role) || role == Role.SUPERVISOR;
            case JUSTICE_OFFICE -> role == Role.SUPERVISOR || role == Role.LIAISON || role == Role.HEAD;
            case COUNTY_GOVERNMENT, JUDICIAL_BODY -> OF_A_BODY.contains(role);
        };
    }

    /** The first reason why a person may not hold these roles together; empty where he may. */
    public static Optional<Refusal> objection(
            Set<Role> roles, OrganisationKind kind, Post post, Optional<Certificate> certificate, LocalDate today) {
        if (roles.isEmpty()) {
            return refuse("staff.no-role", "");
        }
        Optional<Role> strange =
                roles.stream().sorted().filter(role -> !exists(role, kind)).findFirst();
        if (strange.isPresent()) {
            return refuse("staff.role-not-here", "", "role." + strange.get(), "kind." + kind);
        }
        boolean enforces = roles.contains(Role.OFFICER)
                || roles.contains(Role.TEAM_LEADER)
                || certificate.filter(held -> held.isValidOn(today)).isPresent();
        if (enforces && roles.contains(Role.CUSTODIAN)) {
            return refuse("staff.officer-and-custodian", CUSTODIAN);
        }
        if (roles.contains(Role.OFFICER)) {
            return objectionToOfficer(roles, post, certificate, today);
        }
        return Optional.empty();
    }

    private static Optional<Refusal> objectionToOfficer(
            Set<Role> roles, Post post, Optional<Certificate> certificate, LocalDate today) {
        if (roles.contains(Role.AUXILIARY)) {
            return refuse("staff.officer-and-auxiliary", AUXILIARY);
        }
        if (!post.isEstablished()) {
            return refuse("staff.officer-not-established", ESTABLISHED);
        }
        if (certificate.isEmpty()) {
            return refuse("staff.officer-without-certificate", CERTIFIED);
        }
        if (!certificate.get().isValidOn(today)) {
            return refuse(
                    "staff.certificate-not-valid",
                    CERTIFIED,
                    certificate.get().from(),
                    certificate.get().to());
        }
        return Optional.empty();
    }

    private static Optional<Refusal> refuse(String key, String basis, Object... arguments) {
        return Optional.of(new Refusal(key, basis, arguments));
    }
}
