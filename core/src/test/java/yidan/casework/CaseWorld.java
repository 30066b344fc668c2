package yidan.casework;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import javax.imageio.ImageIO;
import yidan.World;
import yidan.act.Act;
import yidan.act.Chores;
import yidan.act.Desk;
import yidan.act.Done;
import yidan.casework.investigation.AddEvidence;
import yidan.casework.investigation.VerifyEvidence;
import yidan.casework.opening.ApproveOpening;
import yidan.casework.opening.ProposeCase;
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
public final class CaseWorld extends UsualActs {

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

    private static final byte[][] SIGNATURES = {
        drawn(3), drawn(7), drawn(2), drawn(4), drawn(8), drawn(1), drawn(11), drawn(13)
    };

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

    /** Everybody but the party signs, and it is closed with a note on how the party did; what was signed by hand is brought. */
    public void finish(Actor actor, Id<OfficialDocument> paper, String note) {
        if (isSignedByHand(paper)) {
            perform(actor, byHand(paper));
            return;
        }
        for (SignRecord next = nextSign(paper); next != null; next = nextSign(paper)) {
            perform(actor, next);
        }
        perform(actor, new FinishRecord(paper, null, note));
    }

    public boolean isSignedByHand(Id<OfficialDocument> paper) {
        return read(register -> register.load(OfficialDocument.class, paper)).isSignedByHand();
    }

    /** Closed with a picture of what was signed by hand. */
    public FinishRecord byHand(Id<OfficialDocument> paper) {
        return new FinishRecord(paper, null, null, List.of(photo()));
    }

    /** Of what was signed by hand a picture is brought. */
    public void signedByHand(Actor actor, UUID dossier) {
        read(register -> Papers.of(register, dossier)).stream()
                .filter(row -> row.isDraft() && isSignedByHand(Id.of(row.id())))
                .forEach(row -> perform(actor, byHand(Id.of(row.id()))));
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
    @Override
    public String photo() {
        return one.signatures.getFirst();
    }

    /** On its first day. */
    public static synchronized CaseWorld get() {
        CaseWorld world = standing();
        world.world.itIs(DAY);
        return world;
    }

    /** On whatever day it is: what many stories share must not turn back the clock of the one that comes to it first. */
    public static synchronized CaseWorld standing() {
        if (one == null) {
            one = new CaseWorld();
        }
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

    /** By the head, an hour ago: what is done upon it is over now and began after it. */
    public void approved(Act approval) {
        Instant now = world.clock().instant();
        world.itIs(now.minusSeconds(3600));
        perform(head, approval);
        world.itIs(now);
    }

    @Override
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
        return read(register -> NextStep.of(
                register.load(EnforcementCase.class, id),
                new Desk(officer, world.clock().instant(), register)));
    }

    public EnforcementCase reload(Id<EnforcementCase> id) {
        return read(register -> register.load(EnforcementCase.class, id));
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
        signedByHand(officer, on.value());
        read(register -> Evidence.of(register, on.value())).stream()
                .filter(piece -> piece.stage().equals(Evidence.GATHERED)
                        && piece.partyProof().isEmpty())
                .forEach(piece ->
                        perform(officer, new VerifyEvidence(on, null, Id.of(piece.uuid()), true, "与其他证据相互印证")));
    }

    @Override
    public LocalDate today() {
        return LocalDate.ofInstant(world.clock().instant(), ShanghaiClock.ZONE);
    }

    @Override
    public Id<OfficialDocument> paper(UUID of, FormKind form) {
        return Id.of(read(register -> Papers.of(register, of)).stream()
                .filter(paper -> paper.form() == form)
                .reduce((first, last) -> last)
                .orElseThrow()
                .id());
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
        perform(officer, waiver(id, DAY, "当事人在告知书上书面放弃陈述、申辩。"));
        return id;
    }
}
