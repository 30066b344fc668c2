package yidan.admin.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import yidan.act.Act;
import yidan.people.StaffMember;
import yidan.rule.setting.SetCountyParameter;
import yidan.supervision.AppointSupervisor;
import yidan.supervision.ProposeSupervisor;
import yidan.supervision.PubliciseCandidate;
import yidan.supervision.Route;
import yidan.supervision.SupervisorAppointment;
import yidan.supervision.WalkOfLife;
import yidan.supervision.letter.IssueLetter;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Registers;

/**
 * One special supervisor of the demo county, in office, with a letter for 牛杜镇. He went through the whole procedure in
 * the weeks before: nobody is appointed on the day he is proposed. Each step has its own id, so that a load that was
 * broken off goes on and one that was finished changes nothing.
 */
@ApplicationScoped
public class DemoSupervision {

    private static final String ACCOUNT = "teyao-1";
    private static final int PROPOSED_DAYS_AGO = 20;
    private static final int APPOINTED_DAYS_AGO = 9;
    private static final int LETTER_DAYS = 90;

    private Registers registers;
    private DemoDays days;
    private Clock clock;

    protected DemoSupervision() {}

    @Inject
    public DemoSupervision(Registers registers, DemoDays days, Clock clock) {
        this.registers = registers;
        this.days = days;
        this.clock = clock;
    }

    /** Appoints him and issues his letter; an installation without the demo's people is left alone. */
    public void load() {
        if (!isThere()) {
            return;
        }
        LocalDate today = LocalDate.now(clock);
        LocalDate proposed = today.minusDays(PROPOSED_DAYS_AGO);
        LocalDate appointed = today.minusDays(APPOINTED_DAYS_AGO);
        perform(
                "publicity-days",
                proposed,
                new SetCountyParameter("SPECIAL_SUPERVISOR_NOTICE_DAYS", "7", proposed, "示范县司法局规定"));
        Id<SupervisorAppointment> file = Id.of(perform("propose", proposed, proposal()));
        perform("publicise", proposed, new PubliciseCandidate(file, null));
        perform("appoint", appointed, new AppointSupervisor(file, null, appointed, "示范特监第001号", appointed, null));
        perform(
                "letter",
                today,
                new IssueLetter(
                        file,
                        Set.of(DemoBody.NIUDU.code()),
                        today,
                        today.plusDays(LETTER_DAYS),
                        "了解乡镇行政执法事项清单的公布和实施情况"));
    }

    private boolean isThere() {
        return registers.readFor(
                DemoBody.JUSTICE.code(),
                register -> register.of(StaffMember.class)
                                .where("d.account = :account", "account", ACCOUNT)
                                .where(
                                        "d.name = :name",
                                        "name",
                                        DemoPerson.named(ACCOUNT).name())
                                .count()
                        > 0);
    }

    private static ProposeSupervisor proposal() {
        return new ProposeSupervisor(
                DemoPerson.named(ACCOUNT).name(),
                ACCOUNT,
                LocalDate.of(1978, 5, 12),
                WalkOfLife.LAWYER,
                Route.RECOMMENDED,
                "示范律师事务所",
                "执业律师，具有国家法律职业资格",
                true,
                true,
                null,
                null);
    }

    private UUID perform(String step, LocalDate day, Act act) {
        Actor admin = DemoPerson.named("sifaju-admin");
        UUID once = UUID.nameUUIDFromBytes(("demo supervision: " + step).getBytes(StandardCharsets.UTF_8));
        return days.on(day).perform(admin, act, once).dossier();
    }
}
