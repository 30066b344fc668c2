package yidan.casework;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import yidan.World;
import yidan.casework.investigation.Signing;
import yidan.casework.performance.RecordPayment;
import yidan.casework.performance.ServeDecision;
import yidan.casework.performance.ServiceManner;
import yidan.casework.preservation.ApprovePreservation;
import yidan.casework.preservation.AskPreservation;
import yidan.casework.preservation.Preservation;
import yidan.casework.preservation.RegisterPreserved;
import yidan.casework.seizure.ApproveSeizure;
import yidan.casework.seizure.AskSeizure;
import yidan.casework.seizure.DecideOnSeized;
import yidan.casework.seizure.SeizedFate;
import yidan.casework.seizure.Seizure;
import yidan.casework.seizure.SeizureKind;
import yidan.evidence.custody.ApproveMovement;
import yidan.evidence.custody.AskMovement;
import yidan.evidence.custody.AttachPhotos;
import yidan.evidence.custody.CustodyItem;
import yidan.evidence.custody.DescribeThing;
import yidan.evidence.custody.Movement;
import yidan.evidence.custody.Nature;
import yidan.itemlist.BasisKind;
import yidan.tenancy.Actor;
import yidan.tenancy.Dossier;
import yidan.tenancy.Id;
import yidan.tenancy.Role;

/** Measures and things held, brought to where a gate stands. */
public final class PreparedMeans {

    private static final CaseWorld WORLD = CaseWorld.standing();
    private static final int ITEM = PreparedCases.ITEM;
    private static final LocalDate DAY = CaseWorld.DAY;
    public static final List<String> THINGS = List.of("打捆机；小型；台；1");
    /** By which things are destroyed here. */
    public static final String DESTROYING = "《中华人民共和国固体废物污染环境防治法》第七十八条";

    public static final Actor CUSTODIAN = WORLD.world.person("niudu-custodian", World.NIUDU, Role.CUSTODIAN);

    private PreparedMeans() {}

    public static Id<? extends Dossier> asked() {
        Id<EnforcementCase> of = WORLD.opened(ITEM);
        WORLD.perform(WORLD.officer, new AskPreservation(of, null, "可能灭失", THINGS));
        return Id.of(WORLD.read(register -> Preservation.of(register, of.value()))
                .getFirst()
                .uuid());
    }

    /** At ten o'clock. */
    public static Id<? extends Dossier> approved() {
        Id<Preservation> one = Id.of(asked().value());
        WORLD.perform(WORLD.head, new ApprovePreservation(one, null, null));
        return one;
    }

    public static Id<? extends Dossier> held() {
        Id<Preservation> one = Id.of(asked().value());
        WORLD.approved(new ApprovePreservation(one, null, null));
        WORLD.perform(WORLD.officer, register(one));
        return one;
    }

    /** Signed on paper, which is brought. */
    public static RegisterPreserved register(Id<Preservation> one) {
        return new RegisterPreserved(
                one,
                null,
                CaseWorld.DAY,
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
                null,
                null,
                null,
                null,
                List.of(CaseWorld.sign()));
    }

    public static Id<Seizure> seizure(boolean approved) {
        return seizure(WORLD.opened(ITEM), approved);
    }

    public static Id<Seizure> seizure(Id<EnforcementCase> of, boolean approved) {
        WORLD.perform(
                WORLD.officer,
                new AskSeizure(of, null, SeizureKind.SEIZURE, BasisKind.LAW, "《大气污染防治法》第三十条", "转移", THINGS));
        Id<Seizure> one = Id.of(WORLD.read(register -> Seizure.of(register, of.value()))
                .getFirst()
                .uuid());
        if (approved) {
            WORLD.approved(new ApproveSeizure(one, null, null));
        }
        return one;
    }

    public static Id<Seizure> inForce() {
        Id<Seizure> one = seizure(true);
        WORLD.perform(WORLD.officer, Seizing.carryOut(one, THINGS, true, "设备突发故障"));
        return one;
    }

    public static Id<EnforcementCase> caseWithSeizureInForce() {
        Id<EnforcementCase> of = WORLD.opened(ITEM);
        WORLD.perform(WORLD.officer, Seizing.carryOut(seizure(of, true), THINGS, true, "设备突发故障"));
        return of;
    }

    /** From the investigation to the fine that is paid. */
    public static void decideAndPay(Id<EnforcementCase> of) {
        WORLD.prove(of);
        WORLD.perform(WORLD.officer, WORLD.report(of, PreparedCases.FINE, false, Set.of()));
        WORLD.perform(WORLD.officer, WORLD.notice(of, PreparedCases.FINE, CaseWorld.DAY));
        WORLD.perform(WORLD.officer, WORLD.waiver(of, CaseWorld.DAY, "当事人书面放弃陈述、申辩。"));
        LocalDate day = PreparedCases.HEARING_TERM_OVER;
        WORLD.world.itIs(day);
        WORLD.perform(WORLD.head, WORLD.decision(of, PreparedCases.FINE));
        WORLD.perform(
                WORLD.officer, new ServeDecision(of, null, ServiceManner.DIRECT, day, "赵某某", "牛杜镇示例村", false, null));
        WORLD.perform(WORLD.officer, new RecordPayment(of, null, day, PreparedCases.FINE, null, "晋财 " + of));
    }

    public static Id<? extends Dossier> urgent() {
        Id<EnforcementCase> of = WORLD.opened(ITEM);
        WORLD.perform(WORLD.officer, Seizing.urgently(of, THINGS));
        return Id.of(WORLD.read(register -> Seizure.of(register, of.value()))
                .getFirst()
                .uuid());
    }

    public static Id<? extends Dossier> caseWithSeizure() {
        Id<EnforcementCase> of = WORLD.opened(ITEM);
        WORLD.perform(WORLD.officer, Seizing.carryOut(seizure(of, true), THINGS, true, "设备突发故障"));
        WORLD.prove(of);
        BigDecimal fine = new BigDecimal("1500.00");
        WORLD.perform(WORLD.officer, WORLD.report(of, fine, false, Set.of()));
        WORLD.perform(WORLD.officer, WORLD.notice(of, fine, DAY));
        WORLD.perform(WORLD.officer, WORLD.waiver(of, DAY, "书面放弃"));
        WORLD.world.itIs(LocalDate.of(2026, 3, 10));
        WORLD.perform(WORLD.head, WORLD.decision(of, fine));
        return of;
    }

    public static Id<? extends Dossier> thing() {
        UUID seizure = inForce().value();
        return Id.of(WORLD.read(register -> CustodyItem.heldBy(register, seizure))
                .getFirst()
                .uuid());
    }

    public static Id<? extends Dossier> pendingThing() {
        Id<? extends Dossier> one = thing();
        WORLD.perform(WORLD.officer, movement(one.value(), Movement.IN));
        return one;
    }

    public static Id<? extends Dossier> destruction() {
        Id<? extends Dossier> one = thing();
        WORLD.perform(CUSTODIAN, new DescribeThing(Id.of(one.value()), null, Nature.DANGEROUS));
        photographed(Id.of(one.value()));
        WORLD.perform(WORLD.officer, movement(one.value(), Movement.DESTROY));
        return one;
    }

    /** What goes early is shown by a picture. */
    public static void photographed(Id<CustodyItem> one) {
        WORLD.perform(CUSTODIAN, new AttachPhotos(one, null, List.of(WORLD.photo())));
    }

    /** Confiscated and nothing done with it. */
    public static Id<CustodyItem> taken() {
        Id<EnforcementCase> of = WORLD.opened(ITEM);
        Id<Seizure> seizure = seizure(of, true);
        WORLD.perform(WORLD.officer, Seizing.carryOut(seizure, THINGS, true, "设备突发故障"));
        Id<CustodyItem> one = Id.of(WORLD.read(register -> CustodyItem.heldBy(register, seizure.value()))
                .getFirst()
                .uuid());
        Confiscating.decided(of);
        Confiscating.served(of);
        WORLD.perform(WORLD.head, new DecideOnSeized(seizure, null, SeizedFate.CONFISCATED, "没收。"));
        return one;
    }

    /** Confiscated, to be destroyed with the head's approval: the second signature is missing. */
    public static Id<? extends Dossier> confiscated() {
        Id<CustodyItem> one = taken();
        WORLD.perform(WORLD.officer, movement(one.value(), Movement.DESTROY));
        WORLD.perform(WORLD.head, new ApproveMovement(one, null, "同意"));
        return one;
    }

    public static AskMovement movement(UUID id, Movement movement) {
        String rule = movement == Movement.DESTROY ? DESTROYING : null;
        return new AskMovement(Id.of(id), null, movement, "按规定办理", "一号库", null, rule, true);
    }
}
