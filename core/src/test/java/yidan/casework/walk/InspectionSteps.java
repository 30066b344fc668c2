package yidan.casework.walk;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import yidan.World;
import yidan.act.Act;
import yidan.act.Done;
import yidan.casework.CaseWorld;
import yidan.casework.Ledger;
import yidan.casework.Way;
import yidan.casework.lead.DeclineLead;
import yidan.casework.performance.ServiceManner;
import yidan.casework.recording.ExplainRecording;
import yidan.casework.recording.FilmedStep;
import yidan.casework.recording.Recording;
import yidan.casework.recording.UnfilmedGround;
import yidan.document.DocumentRow;
import yidan.document.FormKind;
import yidan.document.Papers;
import yidan.document.draft.SignLetter;
import yidan.inspection.CancelInspection;
import yidan.inspection.Inspection;
import yidan.inspection.MakeLead;
import yidan.inspection.OrderCorrectionAnew;
import yidan.inspection.Outcome;
import yidan.inspection.PlanInspection;
import yidan.inspection.RecheckInspection;
import yidan.inspection.ReplaceInspectors;
import yidan.inspection.ServeInspectionPaper;
import yidan.inspection.TargetKind;
import yidan.inspection.filming.ExplainUnfilmedInspection;
import yidan.inspection.filming.FilmInspection;
import yidan.people.StaffMember;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Role;

/** What can be done in one inspection; what the law asks before it is reckoned here a second time. */
final class InspectionSteps {

    /** So often something is done or a day passes before it goes straight to its end. */
    private static final int LOOSE = 12;

    private static final int LONGEST = 120;
    static final List<String> OFFICERS = List.of("niudu-officer1", "niudu-officer2", "niudu-officer3");

    private final CaseWorld world;
    private final World ground;
    private final Trail trail;
    private final int item;
    private final List<String> wrong = new ArrayList<>();
    private final InspectionAffronts affronts;
    private int done;

    // what was done
    /** The last day of what was ordered. */
    LocalDate last;

    boolean served;
    boolean problem;
    boolean suspected;
    boolean leadMade;

    InspectionSteps(CaseWorld world, Trail trail, int item, Ledger ledger) {
        this.world = world;
        this.ground = world.world;
        this.trail = trail;
        this.item = item;
        this.affronts = new InspectionAffronts(world, trail, this, ledger);
        trail.way = new Way(trail.way.chance.nextLong(), false);
    }

    List<String> wrong() {
        return Stream.concat(wrong.stream(), affronts.wrong().stream()).toList();
    }

    int done() {
        return done;
    }

    int refused() {
        return affronts.refused();
    }

    boolean isCancelled() {
        return stage().equals(Inspection.CANCELLED);
    }

    void toTheirEnd() throws SQLException {
        ground.itIs(trail.way.today);
        begin();
        for (int step = 0; !isOver(); step++) {
            if (step > LONGEST) {
                wrong.add("dead end at " + stage());
                return;
            }
            trail.homing = step >= LOOSE;
            if (trail.dice(4) == 0) {
                affronts.all();
            }
            if (trail.dice(3) == 0) {
                nextDay();
            }
            step();
        }
        finished();
    }

    private boolean isOver() {
        return Set.of(Inspection.CLOSED, Inspection.CANCELLED).contains(stage());
    }

    private Inspection now() {
        return world.read(register -> register.load(Inspection.class, trail.inspection));
    }

    String stage() {
        return now().stage();
    }

    private LocalDate today() {
        return trail.way.today;
    }

    private void nextDay() {
        trail.way.today = today().plusDays(1 + trail.dice(4));
        ground.itIs(today());
    }

    private void begin() {
        int first = trail.dice(3);
        trail.way.team = new HashSet<>(Set.of(OFFICERS.get(first), OFFICERS.get((first + 1) % 3)));
        Id<StaffMember> lead = world.person(OFFICERS.get(first));
        Id<StaffMember> assistant = world.person(OFFICERS.get((first + 1) % 3));
        if (trail.dice(2) == 0) {
            trail.inspection = opened(
                    world.officer,
                    new PlanInspection(
                            item,
                            TargetKind.AREA,
                            "示例片区",
                            null,
                            "牛杜镇",
                            null,
                            lead,
                            assistant,
                            today().plusDays(3),
                            "按计划检查。"));
            trail.ways.add("planned");
        } else {
            Visit visit = Visit.byChance(trail);
            trail.inspection = opened(inspector(), visit.patrol(item, lead, assistant, today(), world.photo()));
            visited(visit);
            trail.ways.add("patrol");
        }
    }

    private void visited(Visit visit) {
        suspected = visit.outcomes().contains(Outcome.SUSPECTED_VIOLATION);
        problem = !visit.outcomes().contains(Outcome.NO_PROBLEM);
        visit.outcomes().forEach(outcome -> trail.ways.add(outcome.name()));
        trail.issued(FormKind.INSPECTION_RECORD);
        if (visit.until() != null) {
            ordered(visit.until());
        }
    }

    private void ordered(LocalDate until) {
        last = until;
        served = false;
        trail.issued(FormKind.RECTIFICATION_NOTICE);
    }

    private Id<Inspection> opened(Actor by, Act act) {
        return Id.of(perform(by, act).dossier());
    }

    private Done perform(Actor actor, Act act) {
        ground.itIs(ground.clock().instant().plusSeconds(60));
        Done performed = world.perform(actor, act);
        done++;
        return performed;
    }

    Actor inspector() {
        return person(trail.any(trail.way.team.stream().sorted().toList()));
    }

    Actor person(String account) {
        return ground.person(account, World.NIUDU, Role.OFFICER);
    }

    private void step() {
        switch (stage()) {
            case Inspection.PLANNED -> planned();
            case Inspection.ORDERED -> ordered();
            default -> overdue();
        }
    }

    private void planned() {
        switch (trail.homing ? 0 : trail.dice(8)) {
            case 1 -> {
                perform(world.officer, new CancelInspection(trail.inspection, null, "与上级检查重复。"));
                trail.ways.add("cancelled");
            }
            case 2, 3 -> replaced();
            default -> {
                Visit visit = Visit.byChance(trail);
                perform(inspector(), visit.inspection(trail.inspection, today()));
                visited(visit);
            }
        }
    }

    private void ordered() {
        boolean inTime = !today().isAfter(last);
        if (!served) {
            if (inTime && (trail.homing || trail.dice(2) == 0)) {
                serve();
            } else if (!inTime || trail.dice(6) == 0) {
                orderAnew();
            }
            return;
        }
        switch (trail.homing ? 0 : trail.dice(7)) {
            case 1 -> replaced();
            case 2 -> filmed();
            case 3 -> leadMade();
            case 4 -> {
                if (!inTime) {
                    lookedAgain(false);
                }
            }
            case 5 -> {}
            default -> lookedAgain(true);
        }
    }

    private void overdue() {
        switch (trail.dice(4)) {
            case 1 -> replaced();
            case 2 -> lookedAgain(false);
            case 3 -> leadMade();
            default -> lookedAgain(true);
        }
    }

    private void serve() {
        DocumentRow notice = papers().stream()
                .filter(row -> row.form() == FormKind.RECTIFICATION_NOTICE)
                .reduce((one, other) -> other)
                .orElseThrow();
        perform(
                inspector(),
                new ServeInspectionPaper(
                        trail.inspection,
                        null,
                        Id.of(notice.id()),
                        ServiceManner.DIRECT,
                        today(),
                        "负责人某某",
                        "示例片区",
                        false,
                        null));
        served = true;
        trail.issued(FormKind.PROOF_OF_SERVICE);
        trail.ways.add("order served");
    }

    private void orderAnew() {
        LocalDate until = today().plusDays(3 + trail.dice(5));
        perform(inspector(), new OrderCorrectionAnew(trail.inspection, null, until, "限期排除隐患。"));
        ordered(until);
        trail.ways.add("ordered anew");
    }

    /** Each time it is filmed, or said why not, after the last time. */
    void filmed() {
        Actor inspector = inspector();
        LocalTime at = LocalTime.ofInstant(ground.clock().instant(), yidan.tenancy.ShanghaiClock.ZONE);
        if (trail.dice(2) == 0) {
            perform(
                    inspector,
                    new FilmInspection(
                            trail.inspection,
                            null,
                            FilmedStep.INVESTIGATION,
                            today(),
                            at.minusMinutes(1),
                            at,
                            null,
                            "示例片区",
                            "记录仪02",
                            true,
                            true,
                            null,
                            null,
                            null));
        } else {
            perform(
                    inspector,
                    new ExplainUnfilmedInspection(
                            trail.inspection,
                            null,
                            FilmedStep.INVESTIGATION,
                            today(),
                            "示例片区",
                            UnfilmedGround.WEATHER,
                            "大雨，设备无法使用。"));
        }
        trail.ways.add("filmed");
    }

    private void lookedAgain(boolean corrected) {
        filmed();
        perform(
                inspector(),
                new RecheckInspection(trail.inspection, null, corrected, corrected ? "已排除。" : "仍未排除。", null));
        trail.issued(FormKind.RECTIFICATION_CHECK);
        trail.ways.add(corrected ? "corrected" : "not corrected");
    }

    private void replaced() {
        int first = trail.dice(3);
        String lead = OFFICERS.get(first);
        String assistant = OFFICERS.get((first + 1) % 3);
        perform(
                world.head,
                new ReplaceInspectors(trail.inspection, null, world.person(lead), world.person(assistant), "工作调动。"));
        trail.way.team = new HashSet<>(Set.of(lead, assistant));
        trail.ways.add("replaced");
    }

    private void leadMade() {
        if (leadMade) {
            return;
        }
        perform(world.officer, new MakeLead(trail.inspection, null, "涉嫌违法。"));
        leadMade = true;
        trail.ways.add("lead");
    }

    /** What is suspected becomes a lead, what waits for a signature is signed, what was filmed is answered for, the lead leads to no case. */
    private void finished() {
        if (suspected) {
            leadMade();
        }
        for (DocumentRow row : papers()) {
            if (row.isDraft() && row.form().isSigned()) {
                world.finish(inspector(), Id.of(row.id()), "在纸上签名。");
            } else if (row.isDraft() && row.form() == FormKind.DANGER_REPORT) {
                perform(world.head, new SignLetter(Id.of(row.id()), null));
                trail.issued(FormKind.DANGER_REPORT);
            }
        }
        for (Recording filmed : world.read(register -> Recording.ofInspection(register, uuid()))) {
            if (Recording.TAKEN.equals(filmed.stage())) {
                perform(
                        inspector(),
                        new ExplainRecording(Id.of(filmed.uuid()), null, UnfilmedGround.DEVICE, "存储卡损坏，无法读取。"));
            }
        }
        now().lead().ifPresent(lead -> perform(world.leader, new DeclineLead(Id.of(lead), null, "情节轻微，已经改正。")));
    }

    private UUID uuid() {
        return trail.inspection.value();
    }

    private List<DocumentRow> papers() {
        return world.read(register -> Papers.of(register, uuid()));
    }
}
