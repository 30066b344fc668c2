package yidan.casework;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import javax.imageio.ImageIO;
import yidan.World;
import yidan.act.Act;
import yidan.act.Chores;
import yidan.act.Done;
import yidan.casework.decision.DecideOnTheSpot;
import yidan.casework.decision.DecidePenalty;
import yidan.casework.decision.Discontinue;
import yidan.casework.decision.ending.DiscontinueGround;
import yidan.casework.investigation.AddEvidence;
import yidan.casework.investigation.ReportInvestigation;
import yidan.casework.investigation.Signing;
import yidan.casework.investigation.VerifyEvidence;
import yidan.casework.lead.Lead;
import yidan.casework.notice.GivePriorNotice;
import yidan.casework.notice.HearStatement;
import yidan.casework.notice.NoteWaiver;
import yidan.casework.opening.ApproveOpening;
import yidan.casework.opening.ProposeCase;
import yidan.casework.paper.ServePaper;
import yidan.casework.penalty.Mitigation;
import yidan.casework.penalty.PenaltyKind;
import yidan.casework.performance.HearDemanded;
import yidan.casework.performance.ServiceManner;
import yidan.casework.turn.NextStep;
import yidan.document.EnterSeal;
import yidan.document.FormKind;
import yidan.document.OfficialDocument;
import yidan.document.Papers;
import yidan.document.draft.FinishRecord;
import yidan.document.draft.SignRecord;
import yidan.evidence.Evidence;
import yidan.evidence.EvidenceKind;
import yidan.files.FileRules;
import yidan.files.FileShelf;
import yidan.files.FileStore;
import yidan.files.Upload;
import yidan.itemlist.GuidingDepartment;
import yidan.itemlist.OfficialCatalogue;
import yidan.itemlist.catalogue.AddDepartment;
import yidan.itemlist.catalogue.EnterPublishedCatalogue;
import yidan.itemlist.catalogue.content.CatalogueRow;
import yidan.itemlist.township.AcceptList;
import yidan.itemlist.township.CompileList;
import yidan.itemlist.township.FileList;
import yidan.itemlist.township.ListVersion;
import yidan.itemlist.township.PublishList;
import yidan.party.PartyKind;
import yidan.people.CertificateFields;
import yidan.people.EngageStaff;
import yidan.people.Post;
import yidan.people.RecordReviewerQualification;
import yidan.people.StaffMember;
import yidan.tenancy.Actor;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.Register;
import yidan.tenancy.Role;
import yidan.tenancy.ShanghaiClock;

/** 牛杜镇 and its neighbour with their lists in force and their people certified: the ground of every story about cases. */
public final class CaseWorld {

    /** A Monday. */
    public static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static CaseWorld one;

    public final World world = World.apart("cases");
    public final Actor bureau = world.person("sifaju-admin", World.JUSTICE, Role.COUNTY_ADMIN);
    public final Actor head = world.person("niudu-head", World.NIUDU, Role.HEAD, Role.PUBLISHER);
    public final Actor deputy = world.person("niudu-deputy", World.NIUDU, Role.HEAD);
    public final Actor leader = world.person("niudu-leader", World.NIUDU, Role.TEAM_LEADER);
    public final Actor officer = world.person("niudu-officer1", World.NIUDU, Role.OFFICER);
    public final Actor second = world.person("niudu-officer2", World.NIUDU, Role.OFFICER);
    public final Actor third = world.person("niudu-officer3", World.NIUDU, Role.OFFICER);
    public final Actor reviewer = world.person("niudu-reviewer", World.NIUDU, Role.LEGAL_REVIEWER);
    public final Actor neighbour = world.person("linjin-officer1", World.LINJIN, Role.OFFICER);

    private static final byte[][] SIGNATURES = {drawn(3), drawn(7), drawn(2), drawn(4), drawn(8)};
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final AtomicInteger PARTIES = new AtomicInteger();

    private final Map<String, Id<StaffMember>> people = new ConcurrentHashMap<>();
    private final List<String> signatures;

    private CaseWorld() {
        world.itIs(DAY.minusDays(30));
        OfficialCatalogue official = OfficialCatalogue.linyi();
        for (GuidingDepartment department : official.departments()) {
            world.acts.perform(bureau, new AddDepartment(department.code(), department.name(), department.aliases()));
        }
        world.acts.perform(bureau, EnterPublishedCatalogue.of(official));
        inForce(head);
        inForce(world.person("linjin-head", World.LINJIN, Role.HEAD, Role.PUBLISHER));
        for (String account : List.of("niudu-officer1", "niudu-officer2", "niudu-officer3")) {
            engage(World.NIUDU, account, Role.OFFICER, CertificateFields.ALL, DAY.plusYears(3));
        }
        engage(World.NIUDU, "niudu-lapsing", Role.OFFICER, CertificateFields.ALL, DAY.plusDays(10));
        engage(World.NIUDU, "niudu-forester", Role.OFFICER, "县林业局", DAY.plusYears(3));
        engage(World.NIUDU, "niudu-head", "李某某", Set.of(Role.HEAD), null, null);
        engage(World.NIUDU, "niudu-deputy", "周某某", Set.of(Role.HEAD), null, null);
        engage(
                World.NIUDU,
                "niudu-both",
                "郑某某",
                Set.of(Role.OFFICER, Role.LEGAL_REVIEWER),
                CertificateFields.ALL,
                DAY.plusYears(3));
        engage(World.NIUDU, "niudu-reviewer", Role.LEGAL_REVIEWER, null, null);
        engage(World.NIUDU, "niudu-archivist", Role.ARCHIVIST, null, null);
        engage(World.JUSTICE, "sifaju-reviewer", Role.LEGAL_REVIEWER, null, null);
        world.acts.perform(
                head,
                new RecordReviewerQualification(people.get("niudu-reviewer"), "A20171408210001", DAY.minusDays(60)));
        world.acts.perform(head, new EnterSeal(null, DAY.minusDays(30)));
        world.acts.perform(
                world.person("linjin-head", World.LINJIN, Role.HEAD, Role.PUBLISHER),
                new EnterSeal(null, DAY.minusDays(30)));
        signatures = signIn(new FileStore(
                new FileShelf(folder()),
                world.registers,
                new Chores(world.transactions, world.recorder, world.clock()),
                world.clock()));
        world.itIs(DAY);
    }

    private static String folder() {
        try {
            return Files.createTempDirectory("signatures").toString();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static byte[] drawn(int stroke) {
        BufferedImage picture = new BufferedImage(120, 40, BufferedImage.TYPE_INT_ARGB);
        for (int x = 0; x < 120; x++) {
            picture.setRGB(x, 20 + x * stroke % 15, 0xFF000000);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", out);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return out.toByteArray();
    }

    /** A signature drawn on the screen. */
    public static String sign() {
        return one.signatures.getFirst();
    }

    /** Several, of one person each. */
    public static List<String> signs() {
        return one.signatures;
    }

    /** The next signature that a record waits for and no note excuses; null where there is none. */
    public SignRecord nextSign(Id<OfficialDocument> paper) {
        OfficialDocument record = read(register -> register.load(OfficialDocument.class, paper));
        List<String> given = record.fields().values().stream()
                .filter(value -> value instanceof List<?>)
                .flatMap(value -> ((List<?>) value).stream())
                .map(String::valueOf)
                .toList();
        return record.unsigned().stream()
                .filter(one -> !one.excusable())
                .findFirst()
                .map(one -> new SignRecord(
                        paper,
                        null,
                        one.field(),
                        signatures.stream()
                                .filter(picture -> !given.contains(picture))
                                .findFirst()
                                .orElseThrow()))
                .orElse(null);
    }

    /** Everybody but the party signs, and it is closed with a note on how the party did. */
    public void finish(Actor actor, Id<OfficialDocument> paper, String note) {
        for (SignRecord next = nextSign(paper); next != null; next = nextSign(paper)) {
            perform(actor, next);
        }
        perform(actor, new FinishRecord(paper, null, note));
    }

    /** What the party stated and what was discussed is signed and closed. */
    public void recordsSigned(Id<EnforcementCase> id) {
        Actor handler = world.person(reload(id).team().lead().user(), World.NIUDU, Role.OFFICER);
        read(register -> Papers.of(register, id.value())).stream()
                .filter(paper -> paper.isDraft()
                        && Set.of(FormKind.STATEMENT_RECORD, FormKind.DISCUSSION_RECORD)
                                .contains(paper.form()))
                .forEach(paper -> finish(
                        paper.form() == FormKind.DISCUSSION_RECORD ? head : handler, Id.of(paper.id()), "在纸上签名。"));
    }

    /** The signatures of both officers, kept in a store from which papers are bound. */
    public List<String> signIn(FileStore store) {
        return Arrays.stream(SIGNATURES)
                .map(picture -> store.keep(
                                officer, new Upload(new ByteArrayInputStream(picture), "签名.png"), FileRules.pictures())
                        .hash())
                .toList();
    }

    /** A picture that is kept already. */
    public HearStatement heard(Id<EnforcementCase> id, String words, boolean nothingMore) {
        return heard(id, LocalDate.ofInstant(world.clock().instant(), ShanghaiClock.ZONE), words, nothingMore);
    }

    /** What the party says in the office, early on that day. */
    public static HearStatement heard(Id<EnforcementCase> id, LocalDate day, String words, boolean nothingMore) {
        return new HearStatement(
                id, null, false, day, LocalTime.of(9, 0), LocalTime.of(9, 40), "镇政府接待室", words, nothingMore);
    }

    /** What the party says to the demand, in the office, early on that day. */
    public static HearDemanded heardOnDemand(Id<EnforcementCase> id, LocalDate day, String words) {
        return new HearDemanded(id, null, false, day, LocalTime.of(9, 0), LocalTime.of(9, 40), "镇政府接待室", words);
    }

    public HearDemanded heardOnDemand(Id<EnforcementCase> id, String words) {
        return heardOnDemand(id, LocalDate.ofInstant(world.clock().instant(), ShanghaiClock.ZONE), words);
    }

    public String photo() {
        return one.signatures.getFirst();
    }

    /** Of another person each time: nobody is fined twice for one act. */
    public static String somebodysNumber() {
        int nth = PARTIES.incrementAndGet();
        String known = "140821"
                + LocalDate.of(1985, 3, 15).plusDays(nth / 1000).toString().replace("-", "")
                + "%03d".formatted(nth % 1000);
        int sum = 0;
        for (int at = 0; at < WEIGHTS.length; at++) {
            sum += Character.digit(known.charAt(at), 10) * WEIGHTS[at];
        }
        return known + "10X98765432".charAt(sum % 11);
    }

    public static synchronized CaseWorld get() {
        if (one == null) {
            one = new CaseWorld();
        }
        one.world.itIs(DAY);
        return one;
    }

    private void inForce(Actor township) {
        Id<ListVersion> list = Id.of(perform(township, new CompileList(CompileList.Beginning.CATALOGUE))
                .dossier());
        perform(township, new FileList(list, null));
        perform(bureau, new AcceptList(list, null));
        perform(township, new PublishList(list, null, DAY.minusDays(30)));
    }

    public void engage(OrganisationCode where, String account, Role role, String field, LocalDate until) {
        engage(where, account, "某" + account, Set.of(role), field, until);
    }

    /** The certificate as it was noted before its field was chosen. */
    public void noteField(String account, String noted) {
        try {
            World.sql(
                    world.superuser(),
                    "update yidan.staff_member set certificate_fields = null, certificate_field = '" + noted
                            + "' where user_name = '" + account + "'");
        } catch (SQLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void engage(
            OrganisationCode where, String account, String name, Set<Role> roles, String field, LocalDate until) {
        boolean certified = field != null;
        Done done = perform(
                bureau,
                new EngageStaff(
                        where,
                        name,
                        account,
                        Post.CIVIL_SERVANT,
                        roles,
                        null,
                        certified ? "SX-" + account.toUpperCase(java.util.Locale.ROOT) : "",
                        certified ? Set.of(field) : null,
                        certified ? DAY.minusYears(2) : null,
                        certified ? until : null));
        people.put(account, Id.of(done.dossier()));
    }

    public Done perform(Actor actor, Act act) {
        return world.acts.perform(actor, act);
    }

    public Id<StaffMember> person(String account) {
        return people.get(account);
    }

    /** The item whose name has these words. */
    public int item(String words) {
        return read(register -> register.of(CatalogueRow.class)
                .where("d.name like :words", "words", "%" + words + "%")
                .where("d.type = yidan.itemlist.PowerType.PENALTY")
                .values(Integer.class, "d.item")
                .getFirst());
    }

    public <T> T read(Function<Register, T> question) {
        return world.registers.readFor(World.NIUDU, question);
    }

    /** What comes next today. */
    public Optional<Class<? extends Act>> next(Id<EnforcementCase> id) {
        return read(register ->
                NextStep.of(register.load(EnforcementCase.class, id), register, LocalDate.now(world.clock())));
    }

    public EnforcementCase reload(Id<EnforcementCase> id) {
        return read(register -> register.load(EnforcementCase.class, id));
    }

    /** A proposal as an officer would make it, on an item without printed ranges. */
    public ProposeCase proposal(int item) {
        return proposal(item, null, person("niudu-officer1"), person("niudu-officer2"), false);
    }

    public ProposeCase proposal(int item, Id<Lead> lead, Id<StaffMember> first, Id<StaffMember> other, boolean urgent) {
        return new ProposeCase(
                lead,
                item,
                PartyKind.PERSON,
                "赵某某",
                somebodysNumber(),
                null,
                "临猗县牛杜镇示例村",
                "13900000000",
                "露天焚烧秸秆",
                "在村北耕地内焚烧秸秆约二分地。",
                "牛杜镇示例村村北",
                DAY.minusDays(1),
                null,
                DAY,
                "巡查时发现。",
                null,
                null,
                first,
                other,
                urgent);
    }

    /** A report of the investigation that proposes no penalty. */
    public static ReportInvestigation reportOfNone(Id<EnforcementCase> id) {
        return new ReportInvestigation(
                id,
                null,
                "拟不予处罚。",
                Set.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                Mitigation.NONE,
                null,
                null,
                false,
                Set.of());
    }

    /** The person against whom it is has died, and nobody stands in the place. */
    public static Discontinue died(Id<EnforcementCase> id) {
        return new Discontinue(id, null, DiscontinueGround.DIED, "死亡证明。", null, "当事人死亡，无人承受其权利义务。");
    }

    public Id<EnforcementCase> opened(int item) {
        return opened(proposal(item));
    }

    private Id<EnforcementCase> opened(ProposeCase proposal) {
        Id<EnforcementCase> id = Id.of(perform(officer, proposal).dossier());
        perform(head, new ApproveOpening(id, null, "同意立案。"));
        return id;
    }

    /** With its photo. */
    public Id<Evidence> evidence(Id<EnforcementCase> on) {
        return evidence(on, List.of(photo()));
    }

    public Id<Evidence> evidence(Id<EnforcementCase> on, List<String> files) {
        perform(
                officer,
                new AddEvidence(
                        on,
                        null,
                        EvidenceKind.PHYSICAL,
                        "焚烧现场残留物",
                        "证明当事人焚烧秸秆",
                        DAY,
                        "示例村村北",
                        "现场提取",
                        true,
                        null,
                        files));
        return read(register -> Id.of(Evidence.of(register, on.value()).stream()
                .filter(piece -> piece.stage().equals(Evidence.GATHERED))
                .toList()
                .getLast()
                .uuid()));
    }

    public void prove(Id<EnforcementCase> on) {
        perform(officer, new VerifyEvidence(on, null, evidence(on), true, "与询问笔录、现场照片相互印证"));
    }

    /** Whatever nobody has weighed yet is found true. */
    public void weigh(Id<EnforcementCase> on) {
        read(register -> Evidence.of(register, on.value())).stream()
                .filter(piece -> piece.stage().equals(Evidence.GATHERED)
                        && piece.partyProof().isEmpty())
                .forEach(piece ->
                        perform(officer, new VerifyEvidence(on, null, Id.of(piece.uuid()), true, "与其他证据相互印证")));
    }

    public ReportInvestigation report(
            Id<EnforcementCase> on, BigDecimal fine, boolean complex, Set<ReviewTrigger> triggers) {
        return new ReportInvestigation(
                on,
                null,
                "经查，当事人实施了上述行为，事实清楚。",
                EnumSet.of(PenaltyKind.FINE),
                fine,
                null,
                null,
                null,
                null,
                null,
                Mitigation.NONE,
                null,
                "初次违法，主动配合。",
                complex,
                triggers);
    }

    public GivePriorNotice notice(Id<EnforcementCase> on, BigDecimal fine, LocalDate servedOn) {
        return new GivePriorNotice(
                on,
                null,
                servedOn,
                servedOn.plusDays(3),
                EnumSet.of(PenaltyKind.FINE),
                fine,
                null,
                null,
                null,
                null,
                null,
                Mitigation.NONE,
                null,
                "初次违法，主动配合。");
    }

    /** Made, and to be served afterwards. */
    public GivePriorNotice noticeToServe(Id<EnforcementCase> on, BigDecimal fine) {
        return new GivePriorNotice(
                on,
                null,
                null,
                today().plusDays(10),
                EnumSet.of(PenaltyKind.FINE),
                fine,
                null,
                null,
                null,
                null,
                null,
                Mitigation.NONE,
                null,
                "初次违法，主动配合。");
    }

    public LocalDate today() {
        return LocalDate.ofInstant(world.clock().instant(), ShanghaiClock.ZONE);
    }

    /** The last paper of that form of the case or execution. */
    public Id<OfficialDocument> paper(UUID of, FormKind form) {
        return Id.of(read(register -> Papers.of(register, of)).stream()
                .filter(paper -> paper.form() == form)
                .reduce((first, last) -> last)
                .orElseThrow()
                .id());
    }

    /** Posted, with the receipt that came back. */
    public ServePaper posted(Id<EnforcementCase> on, FormKind form, LocalDate received) {
        return new ServePaper(
                on,
                null,
                paper(on.value(), form),
                ServiceManner.POST,
                received,
                "赵某某",
                "牛杜镇示例村",
                false,
                "已签收",
                null,
                "XA0001",
                null,
                null,
                null,
                List.of(photo()));
    }

    public DecidePenalty decision(Id<EnforcementCase> on, BigDecimal fine) {
        return new DecidePenalty(
                on,
                null,
                EnumSet.of(PenaltyKind.FINE),
                fine,
                null,
                null,
                null,
                null,
                null,
                Mitigation.NONE,
                null,
                "初次违法，主动配合。",
                "事实清楚，证据确凿，程序合法，裁量适当。");
    }

    /** Investigated, proved, reported and told; the day of hearing may still be open. */
    public Id<EnforcementCase> told(int item, BigDecimal fine) {
        return told(opened(item), fine);
    }

    public Id<EnforcementCase> told(ProposeCase proposal, BigDecimal fine) {
        return told(opened(proposal), fine);
    }

    /** What lies there already is weighed. */
    public Id<EnforcementCase> told(Id<EnforcementCase> id, BigDecimal fine) {
        prove(id);
        weigh(id);
        perform(officer, report(id, fine, false, Set.of()));
        perform(officer, notice(id, fine, DAY));
        perform(officer, new NoteWaiver(id, null, DAY, "当事人在告知书上书面放弃陈述、申辩。"));
        return id;
    }

    public DecideOnTheSpot onTheSpot(int item, PartyKind kind, Set<PenaltyKind> kinds, BigDecimal fine) {
        boolean person = kind == PartyKind.PERSON;
        return new DecideOnTheSpot(
                null,
                item,
                kind,
                person ? "钱某某" : "临猗县示例商行" + PARTIES.incrementAndGet(),
                person ? somebodysNumber() : null,
                null,
                person ? null : "钱某某",
                "临猗县牛杜镇",
                null,
                "占用消防通道",
                "在疏散通道堆放货物，当场责令清除。",
                "牛杜镇集市",
                null,
                true,
                "无异议。",
                false,
                "当事人没有提出异议，无需复核。",
                null,
                null,
                null,
                kinds,
                fine,
                null,
                null,
                "事实确凿，有法定依据。",
                person("niudu-officer1"),
                person("niudu-officer2"),
                Signing.SIGNED,
                null,
                signatures.getFirst(),
                signatures.getLast(),
                null,
                null,
                null,
                null,
                null);
    }
}
