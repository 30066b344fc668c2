package yidan.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import yidan.itemlist.GuidingDepartment;
import yidan.tenancy.Register;
import yidan.tenancy.Role;
import yidan.tenancy.Rows;

/**
 * People of one body, working there, whom the rule on certificates does not tell apart on a day, and how many they are: one of them
 * is judged, as every step judges him, and the answer is that of all.
 * Source: 临政发〔2023〕14号 一、七 第五条、第六条、第九条.
 *
 * @param fields what their certificates are for, as kept; null where they have none, or none that is known
 * @param noted what was noted instead; null where nothing was
 * @param number of one of them; null where they have no certificate
 * @param from first day of a certificate of theirs, on the same side of the day as all the others
 * @param to last day of a certificate of theirs, in the same span as all the others
 */
public record AlikeStaff(
        int body,
        Set<Role> roles,
        String fields,
        String noted,
        String number,
        LocalDate from,
        LocalDate to,
        long people) {

    private static final String EXPRESSIONS = "d.tenant, d.roles, d.certificateFields, d.certificateNoted,"
            + " min(d.certificateNumber), min(d.certificateFrom), min(d.certificateTo), count(d)";

    private static final String GROUPS = "d.tenant, d.roles, d.certificateFields, d.certificateNoted,"
            + " case when d.certificateNumber is null then 0 when d.certificateFrom > :day then 1 else 2 end,"
            + " case when d.certificateTo < :day then 0 when d.certificateTo <= :soon then 1 else 2 end";

    /** All of whom the reader may know, in one statement. */
    public static List<AlikeStaff> on(Register register, LocalDate day) {
        return working(register)
                .groupBy(GROUPS)
                .with("day", day)
                .with("soon", CertificateState.soon(day))
                .select(AlikeStaff.class, EXPRESSIONS);
    }

    /** Everybody who works for a body and has an open account there. */
    static Rows<StaffMember> working(Register register) {
        return register.of(StaffMember.class).where("d.stage = :active", "active", StaffMember.ACTIVE);
    }

    /** What their certificates are good for that day; empty where they have none. */
    public Optional<CertificateState> state(List<GuidingDepartment> departments, LocalDate day) {
        return CertificateState.of(
                new Enforcer(true, roles, Certificate.kept(number, fields, noted, from, to)), departments, day);
    }

    /**
     * The condition under which somebody, of whatever body, is as they are.
     *
     * @param named the values that it names, each with its parameter; those of others may be there already
     */
    String condition(LocalDate day, Map<Object, String> named) {
        String alike = "d.rolesAsKept = " + name(new RolesConverter().convertToDatabaseColumn(roles), named)
                + is("d.certificateFields", fields, named)
                + is("d.certificateNoted", noted, named);
        if (number == null) {
            return alike + " and d.certificateNumber is null";
        }
        LocalDate soon = CertificateState.soon(day);
        String begun = "d.certificateFrom " + (from.isAfter(day) ? "> " : "<= ") + name(day, named);
        String ends = to.isBefore(day)
                ? "d.certificateTo < " + name(day, named)
                : to.isAfter(soon)
                        ? "d.certificateTo > " + name(soon, named)
                        : "d.certificateTo between " + name(day, named) + " and " + name(soon, named);
        return alike + " and " + begun + " and " + ends;
    }

    private static String is(String field, String value, Map<Object, String> named) {
        return " and " + field + (value == null ? " is null" : " = " + name(value, named));
    }

    private static String name(Object value, Map<Object, String> named) {
        return ":" + named.computeIfAbsent(value, unnamed -> "alike" + named.size());
    }
}
