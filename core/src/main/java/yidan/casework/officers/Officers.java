package yidan.casework.officers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import yidan.itemlist.GuidingDepartment;
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

    private Officers() {}

    /**
     * The team, checked for that day.
     *
     * @param departments the guiding departments of the item: a certificate is for the field of one of them, or for all
     *     of the list
     * @throws Refusal {@code case.one-officer-twice}, {@code case.officer-not-certified}, {@code case.officer-other-field},
     *     {@code case.officer-field-unread}
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
        return new Team(
                Refusal.naming(() -> officer(register, lead, departments, day), "lead"),
                Refusal.naming(() -> officer(register, assistant, departments, day), "assistant"));
    }

    /** One officer, checked for that day. */
    public static HandlingOfficer officer(
            Register register, Id<StaffMember> id, List<GuidingDepartment> departments, LocalDate day) {
        StaffMember person = requireCertified(register.find(StaffMember.class, id), departments, day);
        return new HandlingOfficer(
                person.uuid(),
                person.account(),
                person.name(),
                person.certificate().orElseThrow().number().value());
    }

    /**
     * Whether both are still certified on that day: since they were put on the case a certificate may have run out, or
     * been issued anew for another field.
     *
     * @param departments as for {@link #team}
     */
    static void requireStillCertified(
            Register register, Team team, List<GuidingDepartment> departments, LocalDate day) {
        List<UUID> both = List.of(team.lead().id(), team.assistant().id());
        List<StaffMember> people = register.of(StaffMember.class)
                .where("d.id in :both", "both", both)
                .list();
        for (UUID one : both) {
            requireCertified(
                    people.stream().filter(person -> person.uuid().equals(one)).findFirst(), departments, day);
        }
    }

    private static StaffMember requireCertified(
            Optional<StaffMember> found, List<GuidingDepartment> departments, LocalDate day) {
        StaffMember person = found.orElseThrow(() -> new Refusal("case.officer-unknown", TWO));
        person.obstacle(departments, day).ifPresent(refusal -> {
            throw refusal;
        });
        return person;
    }
}
