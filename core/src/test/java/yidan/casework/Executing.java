package yidan.casework;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import yidan.casework.execution.CarryOutEnforcement;
import yidan.casework.execution.DecideEnforcement;
import yidan.casework.execution.Enforcement;
import yidan.casework.execution.HearObjection;
import yidan.casework.execution.OpenEnforcement;
import yidan.casework.execution.ServeEnforcementPaper;
import yidan.casework.execution.lines.UnderLines;
import yidan.casework.execution.removal.AnnounceRemoval;
import yidan.casework.execution.removal.CheckRemoval;
import yidan.casework.execution.removal.DemandRemoval;
import yidan.casework.execution.removal.OrderRemoval;
import yidan.casework.investigation.Signing;
import yidan.casework.performance.ServiceManner;
import yidan.document.FormKind;
import yidan.document.OfficialDocument;
import yidan.document.Papers;
import yidan.itemlist.catalogue.content.CatalogueRow;
import yidan.party.PartyKind;
import yidan.rule.Rules;
import yidan.rule.setting.SetCountyParameter;
import yidan.tenancy.Id;
import yidan.tenancy.ShanghaiClock;

/** Executions as the stories need them, as far as they have come. */
public final class Executing {

    public static final LocalDate SERVED = CaseWorld.DAY;
    public static final String DEMOLITION = "逾期不改正的强制拆除";
    public static final String PLANTS = "毒品原植物";
    public static final String LINES = "电力设施";
    public static final String IMMUNISATION = "强制免疫";

    private static final CaseWorld WORLD = CaseWorld.standing();

    public int compulsion(String words) {
        return WORLD.read(register -> register.of(CatalogueRow.class)
                .where("d.name like :words", "words", "%" + words + "%")
                .where("d.type = yidan.itemlist.PowerType.COMPULSION")
                .values(Integer.class, "d.item")
                .getFirst());
    }

    /** Under power lines: a building. */
    public OpenEnforcement opening(int item) {
        return opening(item, item == compulsion(LINES) ? UnderLines.BUILDING : null);
    }

    public OpenEnforcement opening(int item, UnderLines under) {
        return new OpenEnforcement(
                item,
                PartyKind.PERSON,
                "赵某某",
                null,
                null,
                "示例村",
                null,
                "在村庄规划区内未取得乡村建设规划许可证建房。",
                "示例村",
                WORLD.person("niudu-officer1"),
                WORLD.person("niudu-officer2"),
                under,
                null);
    }

    public Id<Enforcement> opened(String words) {
        return Id.of(WORLD.perform(WORLD.officer, opening(compulsion(words))).dossier());
    }

    public Id<Enforcement> neglected() {
        Id<Enforcement> id = opened(DEMOLITION);
        neglect(id);
        return id;
    }

    private void neglect(Id<Enforcement> id) {
        WORLD.perform(WORLD.officer, new OrderRemoval(id, null, SERVED, SERVED.plusDays(15), "停止建设，限期改正。"));
        WORLD.world.itIs(SERVED.plusDays(16));
        WORLD.perform(WORLD.officer, new CheckRemoval(id, null, false, "没有改正"));
    }

    public Id<Enforcement> demanded() {
        return demanded(DEMOLITION);
    }

    public Id<Enforcement> demanded(String words) {
        Id<Enforcement> id = opened(words);
        demand(id);
        return id;
    }

    /** Of one that was opened: ordered, not corrected, demanded. */
    public void demand(Id<Enforcement> id) {
        neglect(id);
        WORLD.perform(
                WORLD.officer, new DemandRemoval(id, null, SERVED.plusDays(16), SERVED.plusDays(26), "限十日内自行拆除。"));
    }

    public Id<Enforcement> announced() {
        Id<Enforcement> id = demanded();
        serve(id, FormKind.DEMAND);
        WORLD.world.itIs(SERVED.plusDays(27));
        WORLD.perform(WORLD.head, decision(id, "组织人员拆除", "经催告逾期不履行，没有正当理由。"));
        serve(id, FormKind.EXECUTION_DECISION);
        WORLD.perform(
                WORLD.officer, new AnnounceRemoval(id, null, SERVED.plusDays(27), SERVED.plusDays(37), "村公告栏、现场张贴"));
        return id;
    }

    /** Decided today: to be carried out today, or tomorrow where the notice comes between. */
    public static DecideEnforcement decision(Id<Enforcement> id, String manner, String reasons) {
        Enforcement one = WORLD.read(register -> register.load(Enforcement.class, id));
        LocalDate today = LocalDate.ofInstant(WORLD.world.clock().instant(), ShanghaiClock.ZONE);
        return new DecideEnforcement(
                id, null, manner, true, null, one.isAnnounced() ? today.plusDays(1) : today, reasons);
    }

    /** What the party says to the demand today, early in the office. */
    public static HearObjection heard(Id<Enforcement> id, String statement, boolean adopted, String answer) {
        LocalDate today = LocalDate.ofInstant(WORLD.world.clock().instant(), ShanghaiClock.ZONE);
        LocalTime nine = LocalTime.of(9, 0);
        return new HearObjection(
                id, null, false, today, nine, nine.plusMinutes(40), "镇政府接待室", statement, adopted, answer);
    }

    /** Handed over, with its proof, on the day on which it is. */
    public void serve(Id<Enforcement> id, FormKind form) {
        OfficialDocument paper = WORLD
                .read(register -> Papers.of(register, id.value()).stream()
                        .map(row -> register.load(OfficialDocument.class, Id.<OfficialDocument>of(row.id())))
                        .toList())
                .stream()
                .filter(one -> one.form() == form)
                .findFirst()
                .orElseThrow();
        WORLD.perform(
                WORLD.officer,
                new ServeEnforcementPaper(
                        id,
                        null,
                        Id.of(paper.uuid()),
                        ServiceManner.DIRECT,
                        LocalDate.ofInstant(WORLD.world.clock().instant(), ShanghaiClock.ZONE),
                        "赵某某",
                        "牛杜镇示例村",
                        false,
                        null));
    }

    /** Something that cannot wait, decided. */
    public Id<Enforcement> decided() {
        nightIsSet();
        Id<Enforcement> id = opened(PLANTS);
        WORLD.perform(WORLD.head, decision(id, "铲除", "发现非法种植"));
        return id;
    }

    public Enforcement reload(Id<Enforcement> id) {
        return WORLD.read(register -> register.load(Enforcement.class, id));
    }

    public void nightIsSet() {
        boolean set = WORLD.read(register -> new Rules(register).parameter("NIGHT_BEGINS", CaseWorld.DAY))
                .isSet();
        if (!set) {
            WORLD.world.itIs(CaseWorld.DAY);
            WORLD.perform(WORLD.bureau, new SetCountyParameter("NIGHT_BEGINS", "20", CaseWorld.DAY, "县规定"));
            WORLD.perform(WORLD.bureau, new SetCountyParameter("NIGHT_ENDS", "7", CaseWorld.DAY, "县规定"));
        }
    }

    public static CarryOutEnforcement byDay(Id<Enforcement> id) {
        return carryOut(id, LocalTime.of(9, 0), LocalTime.of(9, 50), null, true);
    }

    public static CarryOutEnforcement carryOut(
            Id<Enforcement> id, LocalTime begin, LocalTime end, String whyNow, boolean unused) {
        return carryOut(id, begin, end, whyNow, unused, Signing.SIGNED, null, null);
    }

    public static CarryOutEnforcement signed(Id<Enforcement> id, Signing signing, String witness) {
        return carryOut(id, LocalTime.of(9, 0), LocalTime.of(9, 50), null, true, signing, witness, null);
    }

    public static CarryOutEnforcement carryOut(
            Id<Enforcement> id,
            LocalTime begin,
            LocalTime end,
            String whyNow,
            boolean unused,
            Signing signing,
            String witness,
            List<String> files) {
        return new CarryOutEnforcement(
                id, null, null, begin, end, null, whyNow, "镇村建办二人", null, true, null, true, unused, true, true,
                "按照决定实施。", signing, witness, false, "设备突发故障", files);
    }
}
