package yidan.admin.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import yidan.act.Chores;
import yidan.people.AccountName;
import yidan.people.Certificate;
import yidan.people.CertificateFields;
import yidan.people.CertificateNumber;
import yidan.people.Post;
import yidan.people.StaffMember;
import yidan.record.RecordEntry;
import yidan.tenancy.CountyCode;
import yidan.tenancy.Foundation;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.Register;
import yidan.tenancy.Registers;
import yidan.tenancy.Role;
import yidan.tenancy.TimeOrdered;

/**
 * Loads the demo counties, once. Broken off, it goes on where it was; an installation that has a county of its own is
 * left alone.
 */
@ApplicationScoped
public class DemoCounty {

    private static final String LOADED = "LoadDemo";
    private static final int VALID_YEARS = 4;

    private Foundation foundation;
    private Registers registers;
    private Chores chores;
    private DemoLists lists;
    private Clock clock;

    protected DemoCounty() {}

    @Inject
    public DemoCounty(Foundation foundation, Registers registers, Chores chores, DemoLists lists, Clock clock) {
        this.foundation = foundation;
        this.registers = registers;
        this.chores = chores;
        this.lists = lists;
        this.clock = clock;
    }

    /** @return whether anything was loaded */
    public boolean load() {
        List<CountyCode> counties = foundation.counties();
        if (!counties.isEmpty() && (!counties.contains(DemoBody.LINYI) || isLoaded())) {
            return false;
        }
        foundation.found(DemoBody.LINYI, "临猗县", DemoBody.of(DemoBody.LINYI));
        foundation.found(DemoBody.JIAOCHENG, "交城县", DemoBody.of(DemoBody.JIAOCHENG));
        List<DemoPerson> people = DemoPerson.all();
        for (DemoBody body : DemoBody.values()) {
            engage(
                    body,
                    people.stream()
                            .filter(person -> person.organisation().equals(body.code()))
                            .toList());
        }
        foundation.mandate(DemoBody.NIUDU_OFFICE.code(), "sifasuo-niudu", DemoBody.NIUDU.code(), "司法所日常监督");
        lists.load();
        chores.perform(DemoBody.JUSTICE.code(), LOADED, register -> "");
        return true;
    }

    private boolean isLoaded() {
        return registers.readFor(
                DemoBody.JUSTICE.code(),
                register -> register.of(RecordEntry.class)
                                .where("d.verb = :verb", "verb", LOADED)
                                .count()
                        > 0);
    }

    private void engage(DemoBody body, List<DemoPerson> people) {
        boolean done = registers.readFor(
                body.code(), register -> register.of(StaffMember.class).count() > 0);
        if (!done) {
            chores.perform(body.code(), "EngageByOnboarding", register -> {
                int number = 0;
                for (DemoPerson person : people) {
                    number++;
                    engage(register, body, person, number);
                }
                return body.title();
            });
        }
    }

    private void engage(Register register, DemoBody body, DemoPerson person, int number) {
        LocalDate today = LocalDate.now(clock);
        StaffMember member = new StaffMember(
                body.code(),
                TimeOrdered.id(clock.instant()),
                new AccountName(person.user()),
                person.name(),
                Post.CIVIL_SERVANT,
                "",
                today);
        if (person.role() == Role.OFFICER || person.role() == Role.TEAM_LEADER) {
            member.certify(new Certificate(
                    certificateNumber(body.code(), number),
                    CertificateFields.all(),
                    today.minusYears(1),
                    today.plusYears(VALID_YEARS)));
        }
        member.assign(Set.of(person.role()), body.kind(), today);
        register.add(member);
    }

    private static CertificateNumber certificateNumber(OrganisationCode code, int number) {
        return new CertificateNumber("DEMO%s%03d".formatted(code, number));
    }
}
