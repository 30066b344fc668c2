package yidan.casework.officers;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import yidan.itemlist.GuidingDepartment;
import yidan.people.Certificate;
import yidan.people.StaffMember;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;
import yidan.tenancy.Register;

/**
 * Who may handle a case: two who hold a valid certificate for the field that day.
 * Source: 行政处罚法 第四十二条; 临政发〔2023〕14号 一、七 第二条、第六条.
 */
public final class Officers {

    private static final String TWO = "cn-penalty-2021:#42";
    private static final String CERTIFIED = "linyi-14:1.7#6";
    /** A certificate for comprehensive enforcement is for every field that the township has. */
    private static final String EVERY_FIELD = "综合";

    private Officers() {}

    /**
     * The team, checked for that day.
     *
     * @param departments the guiding departments of the item: a certificate is for the field of one of them, or for all
     * @throws Refusal {@code case.one-officer-twice}, {@code case.officer-not-certified}, {@code case.officer-other-field}
     */
    public static Team team(
            Register register,
            Id<StaffMember> lead,
            Id<StaffMember> assistant,
            List<GuidingDepartment> departments,
            LocalDate day) {
        if (lead.equals(assistant)) {
            throw new Refusal("case.one-officer-twice", TWO).at("assistant");
        }
        return new Team(officer(register, lead, departments, day), officer(register, assistant, departments, day));
    }

    /** One officer, checked for that day. */
    public static HandlingOfficer officer(
            Register register, Id<StaffMember> id, List<GuidingDepartment> departments, LocalDate day) {
        StaffMember person =
                register.find(StaffMember.class, id).orElseThrow(() -> new Refusal("case.officer-unknown", TWO));
        if (!person.mayEnforceOn(day)) {
            throw new Refusal("case.officer-not-certified", CERTIFIED, person.name());
        }
        Certificate held = person.certificate().orElseThrow();
        if (!covers(held.field(), departments)) {
            throw new Refusal("case.officer-other-field", CERTIFIED, person.name(), held.field());
        }
        return new HandlingOfficer(
                person.uuid(), person.account(), person.name(), held.number().value());
    }

    /** Whether both are still certified on that day: a certificate may have run out since they were put on the case. */
    public static void requireStillCertified(Register register, Team team, LocalDate day) {
        for (HandlingOfficer officer : List.of(team.lead(), team.assistant())) {
            StaffMember person = register.find(StaffMember.class, id(officer.id()))
                    .orElseThrow(() -> new Refusal("case.officer-unknown", TWO));
            if (!person.mayEnforceOn(day)) {
                throw new Refusal("case.officer-not-certified", CERTIFIED, person.name());
            }
        }
    }

    private static Id<StaffMember> id(UUID id) {
        return Id.of(id);
    }

    private static boolean covers(String field, List<GuidingDepartment> departments) {
        return field.contains(EVERY_FIELD)
                || departments.isEmpty()
                || departments.stream()
                        .anyMatch(one -> one.name().contains(field)
                                || one.aliases().stream().anyMatch(alias -> alias.contains(field)));
    }
}
