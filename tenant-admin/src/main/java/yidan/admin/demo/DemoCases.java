package yidan.admin.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import javax.imageio.ImageIO;
import yidan.act.Acts;
import yidan.casework.EnforcementCase;
import yidan.casework.decision.DecideOnTheSpot;
import yidan.casework.discretion.DiscretionBenchmark;
import yidan.casework.discretion.EnterBenchmark;
import yidan.casework.discretion.PublishBenchmark;
import yidan.casework.investigation.AddEvidence;
import yidan.casework.investigation.Signing;
import yidan.casework.investigation.VerifyEvidence;
import yidan.casework.lead.Lead;
import yidan.casework.lead.LeadSource;
import yidan.casework.lead.RegisterLead;
import yidan.casework.opening.ApproveOpening;
import yidan.casework.opening.EndorseOpening;
import yidan.casework.opening.ProposeCase;
import yidan.casework.penalty.Mitigation;
import yidan.casework.penalty.PenaltyKind;
import yidan.document.EnterSeal;
import yidan.evidence.Evidence;
import yidan.evidence.EvidenceKind;
import yidan.files.FileRules;
import yidan.files.FileStore;
import yidan.files.Upload;
import yidan.itemlist.PowerType;
import yidan.itemlist.catalogue.content.CatalogueRow;
import yidan.party.PartyKind;
import yidan.people.RecordReviewerQualification;
import yidan.people.StaffMember;
import yidan.people.organisation.DesignateBank;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.Organisation;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Registers;
import yidan.tenancy.Role;

/**
 * A few leads and cases of 牛杜镇, by the acts of the people who would do them, so that its officers find their work on
 * the first day: a lead that waits, a case that waits for its head, one under investigation, one decided on the spot by a
 * benchmark, and one whose
 * hearing was called weeks ago and waits for its record.
 */
@ApplicationScoped
public class DemoCases {

    private static final String FIRE_LANE = "消防车通道";
    private static final String CLEARED = "当场清除";
    static final String OFFICER = "niudu-officer1";

    private Acts acts;
    private Registers registers;
    private FileStore files;
    private DemoDays days;
    private Clock clock;

    protected DemoCases() {}

    @Inject
    public DemoCases(Acts acts, Registers registers, FileStore files, DemoDays days, Clock clock) {
        this.acts = acts;
        this.registers = registers;
        this.files = files;
        this.days = days;
        this.clock = clock;
    }

    /** Invented bodies have no seals: theirs are said to be set on the paper. */
    private void seals(LocalDate since) {
        DemoPerson.all().stream()
                .filter(person -> person.role() == Role.HEAD)
                .map(DemoPerson::actor)
                .filter(head -> head.kind() == OrganisationKind.TOWNSHIP || head.kind() == OrganisationKind.DEPARTMENT)
                .forEach(head -> days.on(since).perform(head, new EnterSeal(null, since)));
    }

    /** Where fines are paid here is as invented as the bodies. Source: 行政处罚法 第六十七条. */
    private void banks() {
        Actor admin = DemoPerson.named("sifaju-admin");
        List<Organisation> bodies = registers.readFor(
                admin.organisation(),
                register -> register.of(Organisation.class).list());
        bodies.stream()
                .filter(one -> one.kind().punishes())
                .forEach(one -> acts.perform(
                        admin,
                        new DesignateBank(
                                Id.of(one.uuid()),
                                "示例银行临猗县支行",
                                "临猗县财政局（示例账户）",
                                "0000" + one.owner().value(),
                                "示例非税收入缴款平台，扫描缴款二维码缴纳。")));
    }

    /** What has been done already is not done again. */
    public void load() {
        Actor officer = DemoPerson.named(OFFICER);
        boolean loaded = registers.readFor(
                officer.organisation(), register -> register.of(Lead.class).count() > 0);
        if (loaded) {
            return;
        }
        LocalDate today = LocalDate.now(clock);
        seals(today.minusDays(DemoLists.LISTED_DAYS_AGO));
        banks();
        new DemoHearing(this, days, registers).load(today);
        acts.perform(
                DemoPerson.named("niudu-head"),
                new RecordReviewerQualification(person("niudu-reviewer"), "DEMO-FZ-0001", LocalDate.now(clock)));
        Id<Lead> burning = lead(acts, today, LeadSource.PATROL, "巡查发现村北耕地有人焚烧秸秆，火点约二分地，已扑灭。", "牛杜镇示例村村北", "赵青山");
        Id<EnforcementCase> investigated = propose(acts, today, burning, "赵青山", null, "露天焚烧秸秆", "在村北耕地内焚烧秸秆约二分地。");
        acts.perform(DemoPerson.named("niudu-leader"), new EndorseOpening(investigated, null, "事实清楚，拟同意立案。", null));
        acts.perform(DemoPerson.named("niudu-head"), new ApproveOpening(investigated, null, "同意立案。"));
        prove(acts, today, investigated);
        Id<Lead> second = lead(acts, today, LeadSource.COMPLAINT, "群众反映村西地块多次焚烧秸秆，影响附近住户。", "牛杜镇示例村村西", "钱望舒");
        propose(acts, today, second, "赵青山", null, "多次露天焚烧秸秆", "当年两次在村西地块焚烧秸秆。");
        lead(acts, today, LeadSource.COMPLAINT, "反映集市一家食品店销售过期食品。", "牛杜镇集市", "某食品店");
        benchmark();
        onTheSpot(officer);
    }

    /** By an invented document: what the county really fixes is its own to enter. */
    private void benchmark() {
        LocalDate today = LocalDate.now(clock);
        EnterBenchmark entered = new EnterBenchmark(
                item(FIRE_LANE),
                "临猗县示例裁量基准〔" + today.getYear() + "〕1号",
                today,
                List.of("较轻；" + CLEARED + "、占用不足一小时；；500", "较重；占用一小时以上、拒不清除；500；3000"),
                null,
                List.of("初次违法"),
                List.of("屡教不改"),
                null,
                null,
                null);
        Id<DiscretionBenchmark> id =
                Id.of(acts.perform(DemoPerson.named("sifaju-admin"), entered).dossier());
        acts.perform(DemoPerson.named("sifaju-admin2"), new PublishBenchmark(id, null));
    }

    Id<StaffMember> person(String account) {
        return registers.readFor(
                DemoBody.NIUDU.code(),
                register -> Id.of(register.of(StaffMember.class)
                        .where("d.account = :account", "account", account)
                        .first()
                        .orElseThrow()
                        .uuid()));
    }

    private int item(String words) {
        return registers.readFor(
                DemoBody.NIUDU.code(),
                register -> register.of(CatalogueRow.class)
                        .where("d.name like :words", "words", "%" + words + "%")
                        .where("d.type = :penalty", "penalty", PowerType.PENALTY)
                        .values(Integer.class, "d.item")
                        .getFirst());
    }

    /** @param then the engine of that day */
    Id<Lead> lead(Acts then, LocalDate day, LeadSource source, String content, String place, String about) {
        return Id.of(then.perform(
                        DemoPerson.named(OFFICER), new RegisterLead(source, day, content, place, about, null, null))
                .dossier());
    }

    Id<EnforcementCase> propose(
            Acts then, LocalDate day, Id<Lead> from, String party, String number, String cause, String facts) {
        return Id.of(then.perform(
                        DemoPerson.named(OFFICER),
                        new ProposeCase(
                                from,
                                item("秸秆"),
                                PartyKind.PERSON,
                                party,
                                number,
                                null,
                                "临猗县牛杜镇示例村",
                                null,
                                cause,
                                facts,
                                "牛杜镇示例村",
                                day,
                                null,
                                day,
                                null,
                                null,
                                null,
                                person("niudu-officer1"),
                                person("niudu-officer2"),
                                false))
                .dossier());
    }

    void prove(Acts then, LocalDate day, Id<EnforcementCase> on) {
        Actor officer = DemoPerson.named(OFFICER);
        then.perform(
                officer,
                new AddEvidence(
                        on,
                        null,
                        EvidenceKind.PHYSICAL,
                        "焚烧残留物",
                        "证明当事人焚烧秸秆",
                        day,
                        "牛杜镇示例村村北",
                        "现场提取",
                        true,
                        null,
                        List.of(burntField(officer))));
        Id<Evidence> piece = registers.readFor(
                officer.organisation(),
                register -> Id.of(Evidence.of(register, on.value()).getFirst().uuid()));
        then.perform(officer, new VerifyEvidence(on, null, piece, true, "与现场照片相互印证。"));
    }

    private void onTheSpot(Actor officer) {
        acts.perform(
                officer,
                new DecideOnTheSpot(
                        null,
                        item(FIRE_LANE),
                        PartyKind.ORGANISATION,
                        "牛杜镇示例商店",
                        null,
                        null,
                        "孙远",
                        "牛杜镇集市",
                        null,
                        "占用消防车通道",
                        "在消防车通道堆放货物，已当场清除。",
                        "牛杜镇集市",
                        null,
                        true,
                        "无异议。",
                        false,
                        "当事人没有提出异议，无需复核。",
                        List.of(CLEARED),
                        List.of("初次违法"),
                        null,
                        EnumSet.of(PenaltyKind.FINE),
                        new BigDecimal("500.00"),
                        null,
                        "初次违法，依照《行政处罚法》第三十二条从轻处罚。",
                        "事实确凿，当事人当场改正。",
                        person("niudu-officer1"),
                        person("niudu-officer2"),
                        Signing.SIGNED,
                        null,
                        signature(officer, 3),
                        signature(officer, 7),
                        null,
                        null,
                        null,
                        Mitigation.LIGHTER,
                        null));
    }

    /** A wave drawn by hand, in place of a name. */
    private String signature(Actor officer, int stroke) {
        BufferedImage picture = new BufferedImage(240, 80, BufferedImage.TYPE_INT_ARGB);
        for (int x = 10; x < 230; x++) {
            for (int thick = 0; thick < 3; thick++) {
                picture.setRGB(x, 40 + (int) (20 * Math.sin(x * stroke / 60.0)) + thick, 0xFF1D2530);
            }
        }
        return keep(officer, picture, "签名.png");
    }

    /** A burnt patch on a field, drawn in place of the photo. */
    private String burntField(Actor officer) {
        BufferedImage picture = new BufferedImage(320, 240, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = picture.createGraphics();
        brush.setColor(new Color(0xC9DCEB));
        brush.fillRect(0, 0, 320, 90);
        brush.setColor(new Color(0xC2A25A));
        brush.fillRect(0, 90, 320, 150);
        brush.setColor(new Color(0x2E2A26));
        brush.fillOval(90, 130, 150, 60);
        brush.dispose();
        return keep(officer, picture, "现场照片.png");
    }

    private String keep(Actor officer, BufferedImage picture, String name) {
        ByteArrayOutputStream drawn = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", drawn);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return files.keep(
                        officer, new Upload(new ByteArrayInputStream(drawn.toByteArray()), name), FileRules.pictures())
                .hash();
    }
}
