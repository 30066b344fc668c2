package yidan.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import yidan.World;
import yidan.act.Act;
import yidan.act.ActType;
import yidan.casework.investigation.Signing;
import yidan.casework.notice.NoteWaiver;
import yidan.casework.performance.PerformanceAct;
import yidan.casework.performance.ProposeClosing;
import yidan.casework.preservation.ApprovePreservation;
import yidan.casework.preservation.AskPreservation;
import yidan.casework.preservation.Preservation;
import yidan.casework.preservation.PreservationAct;
import yidan.casework.preservation.PreservedFate;
import yidan.casework.preservation.RegisterPreserved;
import yidan.casework.preservation.SettlePreserved;
import yidan.casework.seizure.ApproveSeizure;
import yidan.casework.seizure.AskSeizure;
import yidan.casework.seizure.ConfirmSeizure;
import yidan.casework.seizure.DecideOnSeized;
import yidan.casework.seizure.ExtendSeizure;
import yidan.casework.seizure.SeizedFate;
import yidan.casework.seizure.Seizure;
import yidan.casework.seizure.SeizureAct;
import yidan.casework.seizure.SeizureKind;
import yidan.evidence.custody.AskMovement;
import yidan.evidence.custody.CustodyAct;
import yidan.evidence.custody.CustodyItem;
import yidan.evidence.custody.DescribeThing;
import yidan.evidence.custody.Movement;
import yidan.evidence.custody.Nature;
import yidan.evidence.custody.SignMovement;
import yidan.itemlist.BasisKind;
import yidan.tenancy.Actor;
import yidan.tenancy.Dossier;
import yidan.tenancy.Id;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/**
 * The gates before measures and executions: shut for the act, with its article; shut on the screen where it can know;
 * shut in SQL for a row that somebody changes by hand.
 */
class MeansGateMatrixTest {

    private static final CaseWorld WORLD = CaseWorld.get();
    private static final int ITEM = WORLD.item("秸秆");
    private static final List<String> THINGS = List.of("打捆机；小型；台；1");
    private static final Actor CUSTODIAN = WORLD.world.person("niudu-custodian", World.NIUDU, Role.CUSTODIAN);
    private static final LocalDate DAY = CaseWorld.DAY;
    private static final List<String> SHUT = new ArrayList<>();

    /**
     * One gate.
     *
     * @param chapter the sealed interface of the act, where the screen can know; else null
     * @param table the row that is changed by hand; empty where no constraint can hold it
     */
    private record Gate(
            String name,
            Supplier<Id<? extends Dossier>> prepared,
            LocalDate day,
            Actor actor,
            Function<UUID, Act> act,
            String refusal,
            Class<?> chapter,
            String table,
            String byHand,
            String constraint) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Gate> gates() {
        return Stream.of(
                new Gate(
                        "preservation approved by its handler",
                        MeansGateMatrixTest::asked,
                        DAY,
                        WORLD.world.person("niudu-officer1", World.NIUDU, Role.OFFICER, Role.HEAD),
                        id -> new ApprovePreservation(Id.of(id), null, null),
                        "case.is-the-handler",
                        PreservationAct.class,
                        "evidence_preservation",
                        "stage = 'APPROVED', decided_by = asked_by, decided_on = '2026-03-02'",
                        "preservation_approved"),
                new Gate(
                        "eighth working day of a preservation",
                        MeansGateMatrixTest::held,
                        LocalDate.of(2026, 3, 12),
                        WORLD.head,
                        id -> new SettlePreserved(Id.of(id), null, PreservedFate.TRANSFER, "移送"),
                        "preservation.only-return",
                        null,
                        "evidence_preservation",
                        "stage = 'SETTLED', fate = 'TRANSFER', settled_on = '2026-03-12'",
                        "preservation_late_only_returned"),
                new Gate(
                        "seizure under a rule",
                        () -> WORLD.opened(ITEM),
                        DAY,
                        WORLD.officer,
                        id -> new AskSeizure(
                                Id.of(id),
                                null,
                                SeizureKind.SEIZURE,
                                BasisKind.GOVERNMENT_RULE,
                                "《示例办法》第一条",
                                "转移",
                                THINGS),
                        "seizure.no-power",
                        null,
                        "",
                        "",
                        ""),
                new Gate(
                        "seizure before its approval",
                        () -> seizure(false),
                        DAY,
                        WORLD.officer,
                        id -> Seizing.carryOut(Id.of(id), THINGS, true, null),
                        "act.wrong-stage",
                        SeizureAct.class,
                        "seizure",
                        "stage = 'IN_FORCE', carried_out_at = '2026-03-02', due_on = '2026-04-01'",
                        "seizure_approved"),
                new Gate(
                        "seizure under a rule by hand",
                        () -> seizure(false),
                        DAY,
                        WORLD.third,
                        id -> Seizing.carryOut(Id.of(id), THINGS, true, null),
                        "act.wrong-stage",
                        SeizureAct.class,
                        "seizure",
                        "basis_kind = 'GOVERNMENT_RULE'",
                        "seizure_lawful_basis"),
                new Gate(
                        "things that do not belong to the case",
                        () -> seizure(true),
                        DAY,
                        WORLD.officer,
                        id -> Seizing.carryOut(Id.of(id), THINGS, false, null),
                        "seizure.unrelated-things",
                        null,
                        "",
                        "",
                        ""),
                new Gate(
                        "seizure not filmed and not explained",
                        () -> seizure(true),
                        DAY,
                        WORLD.officer,
                        id -> Seizing.carryOut(Id.of(id), THINGS, true, " "),
                        "seizure.not-filmed",
                        null,
                        "seizure",
                        "stage = 'IN_FORCE', carried_out_at = '2026-03-02', due_on = '2026-04-01'",
                        "seizure_filmed"),
                new Gate(
                        "approval made up for after a day",
                        MeansGateMatrixTest::urgent,
                        DAY.plusDays(2),
                        WORLD.head,
                        id -> new ConfirmSeizure(Id.of(id), null, null),
                        "seizure.confirmed-too-late",
                        null,
                        "seizure",
                        "decided_by = 'niudu-head', decided_at = carried_out_at + interval '25 hours'",
                        "seizure_confirmed_in_time"),
                new Gate(
                        "31st day of a seizure",
                        MeansGateMatrixTest::inForce,
                        LocalDate.of(2026, 4, 2),
                        WORLD.head,
                        id -> new DecideOnSeized(Id.of(id), null, SeizedFate.DESTROYED, "销毁"),
                        "seizure.term-over",
                        SeizureAct.class,
                        "seizure",
                        "stage = 'SETTLED', fate = 'DESTROYED', settled_on = '2026-04-02'",
                        "seizure_decided_in_term"),
                new Gate(
                        "extension of more than thirty days",
                        MeansGateMatrixTest::inForce,
                        DAY,
                        WORLD.head,
                        id -> new ExtendSeizure(Id.of(id), null, 31, "复杂", true),
                        "deadline.extension-too-long",
                        null,
                        "seizure",
                        "extended_days = 31",
                        "seizure_extended_at_most"),
                new Gate(
                        "confiscation without the penalty",
                        MeansGateMatrixTest::inForce,
                        DAY,
                        WORLD.head,
                        id -> new DecideOnSeized(Id.of(id), null, SeizedFate.CONFISCATED, "没收"),
                        "seizure.not-confiscated",
                        null,
                        "",
                        "",
                        ""),
                new Gate(
                        "case closed over seized things",
                        MeansGateMatrixTest::caseWithSeizure,
                        LocalDate.of(2026, 3, 10),
                        WORLD.officer,
                        id -> new ProposeClosing(Id.of(id), null, ClosingKind.PERFORMED, "已履行"),
                        "case.seized-things-open",
                        PerformanceAct.class,
                        "enforcement_case",
                        "stage = 'CLOSED', closing_kind = 'PERFORMED', closed_on = '2026-03-10'",
                        "case_closed_with_things_settled"),
                new Gate(
                        "both signatures by one person",
                        MeansGateMatrixTest::pendingThing,
                        DAY,
                        WORLD.officer,
                        id -> new SignMovement(Id.of(id), null, null),
                        "custody.same-person",
                        CustodyAct.class,
                        "",
                        "",
                        ""),
                new Gate(
                        "officer as custodian",
                        MeansGateMatrixTest::thing,
                        DAY,
                        WORLD.world.person("niudu-officer3", World.NIUDU, Role.OFFICER, Role.CUSTODIAN),
                        id -> movement(id, Movement.IN),
                        "custody.officer-is-no-custodian",
                        CustodyAct.class,
                        "",
                        "",
                        ""),
                new Gate(
                        "seized thing given back before it is lifted",
                        MeansGateMatrixTest::thing,
                        DAY,
                        WORLD.officer,
                        id -> movement(id, Movement.RETURN),
                        "custody.not-to-return",
                        null,
                        "custody_item",
                        "stage = 'GONE', outcome = 'RETURN', gone_on = '2026-03-02'",
                        "custody_item_returned_when_due"),
                new Gate(
                        "destruction that nobody approved",
                        MeansGateMatrixTest::destruction,
                        DAY,
                        CUSTODIAN,
                        id -> new SignMovement(Id.of(id), null, null),
                        "custody.not-approved",
                        null,
                        "custody_item",
                        "pending_approved_by = pending_by",
                        "custody_item_approved_by_another"));
    }

    private static AskMovement movement(UUID id, Movement movement) {
        return new AskMovement(Id.of(id), null, movement, "按规定办理", "一号库", null, true);
    }

    private static Id<? extends Dossier> asked() {
        Id<EnforcementCase> of = WORLD.opened(ITEM);
        WORLD.perform(WORLD.officer, new AskPreservation(of, null, "可能灭失", THINGS));
        return Id.of(WORLD.read(register -> Preservation.of(register, of.value()))
                .getFirst()
                .uuid());
    }

    private static Id<? extends Dossier> held() {
        Id<Preservation> one = Id.of(asked().value());
        WORLD.perform(WORLD.head, new ApprovePreservation(one, null, null));
        WORLD.perform(
                WORLD.officer,
                new RegisterPreserved(
                        one,
                        null,
                        LocalTime.of(9, 0),
                        LocalTime.of(9, 30),
                        "仓库",
                        "赵某某",
                        THINGS,
                        "赵某某",
                        true,
                        true,
                        Signing.SIGNED,
                        null,
                        null));
        return one;
    }

    private static Id<Seizure> seizure(boolean approved) {
        return seizure(WORLD.opened(ITEM), approved);
    }

    private static Id<Seizure> seizure(Id<EnforcementCase> of, boolean approved) {
        WORLD.perform(
                WORLD.officer, new AskSeizure(of, null, SeizureKind.SEIZURE, BasisKind.LAW, "《示例法》第一条", "转移", THINGS));
        Id<Seizure> one = Id.of(WORLD.read(register -> Seizure.of(register, of.value()))
                .getFirst()
                .uuid());
        if (approved) {
            WORLD.perform(WORLD.head, new ApproveSeizure(one, null, null));
        }
        return one;
    }

    private static Id<Seizure> inForce() {
        Id<Seizure> one = seizure(true);
        WORLD.perform(WORLD.officer, Seizing.carryOut(one, THINGS, true, "设备突发故障"));
        return one;
    }

    private static Id<? extends Dossier> urgent() {
        Id<EnforcementCase> of = WORLD.opened(ITEM);
        WORLD.perform(WORLD.officer, Seizing.urgently(of, THINGS));
        return Id.of(WORLD.read(register -> Seizure.of(register, of.value()))
                .getFirst()
                .uuid());
    }

    private static Id<? extends Dossier> caseWithSeizure() {
        Id<EnforcementCase> of = WORLD.opened(ITEM);
        WORLD.perform(WORLD.officer, Seizing.carryOut(seizure(of, true), THINGS, true, "设备突发故障"));
        WORLD.prove(of);
        BigDecimal fine = new BigDecimal("1500.00");
        WORLD.perform(WORLD.officer, WORLD.report(of, fine, false, Set.of()));
        WORLD.perform(WORLD.officer, WORLD.notice(of, fine, DAY));
        WORLD.perform(WORLD.officer, new NoteWaiver(of, null, DAY, "书面放弃"));
        WORLD.world.itIs(LocalDate.of(2026, 3, 10));
        WORLD.perform(WORLD.head, WORLD.decision(of, fine));
        return of;
    }

    private static Id<? extends Dossier> thing() {
        UUID seizure = inForce().value();
        return Id.of(WORLD.read(register -> CustodyItem.heldBy(register, seizure))
                .getFirst()
                .uuid());
    }

    private static Id<? extends Dossier> pendingThing() {
        Id<? extends Dossier> one = thing();
        WORLD.perform(WORLD.officer, movement(one.value(), Movement.IN));
        return one;
    }

    private static Id<? extends Dossier> destruction() {
        Id<? extends Dossier> one = thing();
        WORLD.perform(CUSTODIAN, new DescribeThing(Id.of(one.value()), null, Nature.DANGEROUS));
        WORLD.perform(WORLD.officer, movement(one.value(), Movement.DESTROY));
        return one;
    }

    @ParameterizedTest
    @MethodSource("gates")
    void a_shut_gate_is_shut_everywhere(Gate gate) throws SQLException {
        WORLD.world.itIs(DAY);
        UUID id = gate.prepared().get().value();
        WORLD.world.itIs(gate.day());
        Act act = gate.act().apply(id);
        Refusal refusal = assertThrows(Refusal.class, () -> WORLD.perform(gate.actor(), act));
        assertEquals(gate.refusal(), refusal.key());
        assertFalse(refusal.basis().isEmpty(), "no article");
        if (gate.chapter() != null) {
            assertEquals(gate.refusal(), onScreen(gate, act, id), "on the screen");
        }
        if (!gate.table().isEmpty()) {
            SQLException byHand = assertThrows(SQLException.class, () -> byHand(gate, id));
            assertTrue(byHand.getMessage().contains('"' + gate.constraint() + '"'), byHand.getMessage());
        }
        SHUT.add(gate.name());
    }

    private static String onScreen(Gate gate, Act act, UUID id) {
        ActType type = ActType.of(act.getClass());
        return WORLD.world.acts.possible(gate.actor(), List.of(gate.chapter()), type.dossier(), Id.of(id)).stream()
                .filter(one -> one.act() == type)
                .findFirst()
                .orElseThrow()
                .obstacle()
                .map(Refusal::key)
                .orElse("open");
    }

    private static void byHand(Gate gate, UUID id) throws SQLException {
        try (Connection connection = WORLD.world.superuser().getConnection();
                Statement call = connection.createStatement()) {
            call.execute("update yidan." + gate.table() + " set " + gate.byHand() + " where id = '" + id + "'");
        }
    }

    @AfterAll
    static void say_how_many() {
        System.out.printf("gates of measures: %d, refused %d%n", gates().count(), SHUT.size());
    }
}
