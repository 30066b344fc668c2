package yidan.casework.walk;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import yidan.act.Act;
import yidan.casework.CaseWorld;
import yidan.casework.EnforcementCase;
import yidan.casework.RulingKind;
import yidan.casework.investigation.AddPartyProof;
import yidan.casework.investigation.AttachFiles;
import yidan.casework.preservation.Appraisal;
import yidan.casework.preservation.CallOffAppraisal;
import yidan.casework.preservation.Preservation;
import yidan.casework.preservation.SeizePreserved;
import yidan.casework.recording.Recording;
import yidan.casework.recording.StoreRecording;
import yidan.casework.review.LeaveReview;
import yidan.casework.review.LegalReview;
import yidan.casework.review.ReplaceReviewer;
import yidan.casework.seizure.ListConfiscated;
import yidan.casework.seizure.Seizure;
import yidan.casework.seizure.SeizureKind;
import yidan.casework.voucher.AddVoucher;
import yidan.casework.voucher.EncloseMaterial;
import yidan.casework.voucher.VoucherKind;
import yidan.evidence.Evidence;
import yidan.evidence.PartyProof;
import yidan.evidence.custody.AttachPhotos;
import yidan.evidence.custody.CustodyItem;
import yidan.evidence.custody.DescribeThing;
import yidan.evidence.custody.DropMovement;
import yidan.evidence.custody.Nature;
import yidan.files.FileRules;
import yidan.files.FileStore;
import yidan.files.Upload;
import yidan.itemlist.BasisKind;
import yidan.tenancy.Id;

/** Files kept with evidence, things and recordings; things that pass on; signatures on the screen; who steps back. */
final class KeptSteps {

    private static final byte[] VIDEO = "\0\0\0\u0018ftypmp42\0\0\0\0mp42isom".getBytes(StandardCharsets.ISO_8859_1);

    private final CaseWorld world;
    private final Steps steps;
    private final FileStore files;
    private int kept;

    KeptSteps(CaseWorld world, Steps steps, FileStore files) {
        this.world = world;
        this.steps = steps;
        this.files = files;
    }

    void addAll() {
        attached();
        vouchers();
        passingOn();
        steppedBack();
    }

    private void vouchers() {
        steps.add(AddVoucher.class, 1, this::voucher, trail -> trail.ways.add("voucher added"));
        steps.add(
                EncloseMaterial.class,
                1,
                trail -> trail.homing
                        ? null
                        : new EncloseMaterial(trail.way.id, null, "举报人信息", false, "涉及举报人", List.of(picture(trail))),
                trail -> trail.ways.add("supplementary material"));
    }

    private Act voucher(Trail trail) {
        EnforcementCase dossier = steps.load(trail);
        List<VoucherKind> kinds = world.read(register -> Stream.of(VoucherKind.values())
                .filter(kind -> kind.isOf(dossier, register))
                .toList());
        return trail.homing || kinds.isEmpty()
                ? null
                : new AddVoucher(trail.way.id, null, trail.any(kinds), "凭证 " + kept, List.of(picture(trail)));
    }

    /** Each another picture. */
    private String picture(Trail trail) {
        BufferedImage drawn = new BufferedImage(24, 24, BufferedImage.TYPE_INT_RGB);
        drawn.setRGB(0, 0, ++kept * 7919);
        drawn.setRGB(1, 1, (int) trail.caseId().getLeastSignificantBits());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(drawn, "png", out);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return keep(trail, out.toByteArray(), "照片" + kept + ".png", FileRules.pictures());
    }

    private String keep(Trail trail, byte[] bytes, String name, FileRules rules) {
        return files.keep(trail.actor, new Upload(new ByteArrayInputStream(bytes), name), rules)
                .hash();
    }

    private String video(Trail trail) {
        byte[] bytes = new byte[VIDEO.length + 20];
        System.arraycopy(VIDEO, 0, bytes, 0, VIDEO.length);
        byte[] own = (trail.way.chance.nextLong() + "/" + ++kept).getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(own, 0, bytes, VIDEO.length, Math.min(own.length, 20));
        return keep(trail, bytes, "执法.mp4", FileRules.recordings());
    }

    private void attached() {
        steps.add(AttachFiles.class, 2, this::attach, trail -> trail.ways.add("photos of evidence"));
        steps.add(
                AddPartyProof.class,
                1,
                trail -> trail.homing
                        ? null
                        : new AddPartyProof(
                                trail.way.id,
                                null,
                                PartyProof.IDENTITY,
                                trail.way.today,
                                "镇询问室",
                                "赵某某",
                                true,
                                null,
                                List.of(picture(trail))),
                trail -> trail.ways.add("party proved"));
        steps.add(
                AttachPhotos.class,
                1,
                trail -> trail.homing && !ThingSteps.lacksPhoto(world, trail.target)
                        ? null
                        : new AttachPhotos(Id.of(trail.target), null, List.of(picture(trail))),
                trail -> trail.ways.add("photos of things"));
        steps.add(
                StoreRecording.class,
                3,
                trail -> new StoreRecording(Id.<Recording>of(trail.target), null, List.of(video(trail))),
                trail -> trail.ways.add("recording stored"));
        steps.add(
                DescribeThing.class,
                1,
                trail -> trail.homing
                        ? null
                        : new DescribeThing(
                                Id.<CustodyItem>of(trail.target), null, trail.any(List.of(Nature.values()))),
                Steps.nothing());
        steps.add(
                DropMovement.class,
                1,
                trail -> trail.homing ? null : new DropMovement(Id.<CustodyItem>of(trail.target), null, "核对不符。"),
                Steps.nothing());
    }

    private Act attach(Trail trail) {
        List<Evidence> open = world.read(register -> Evidence.of(register, trail.caseId())).stream()
                .filter(one -> one.stage().equals(Evidence.GATHERED)
                        && one.partyProof().isEmpty())
                .toList();
        return trail.homing || open.isEmpty()
                ? null
                : new AttachFiles(trail.way.id, null, Id.of(trail.any(open).uuid()), List.of(picture(trail)));
    }

    private void passingOn() {
        steps.add(
                CallOffAppraisal.class,
                1,
                trail -> trail.homing ? null : new CallOffAppraisal(Id.<Appraisal>of(trail.target), null, "机构不能完成。"),
                trail -> trail.ways.add("appraisal called off"));
        steps.add(
                SeizePreserved.class,
                2,
                trail -> trail.homing
                        ? null
                        : new SeizePreserved(
                                Id.<Preservation>of(trail.target),
                                null,
                                trail.any(List.of(SeizureKind.values())),
                                BasisKind.LAW,
                                "《大气污染防治法》第三十条",
                                "防止转移",
                                "又有新的举报。"),
                trail -> {
                    UUID asked = world.read(register -> Seizure.of(register, trail.caseId()))
                            .getLast()
                            .uuid();
                    trail.passing.put(asked, trail.target);
                    trail.ways.add("preserved to be seized");
                });
        steps.add(
                ListConfiscated.class,
                3,
                // What is confiscated and was not seized before is handed in; the file asks what became of it.
                trail -> trail.listed
                                || !trail.means
                                || trail.way.ruling != RulingKind.PENALTY
                                || trail.plan.onlyMoney()
                                || trail.homing && isAnyListed(trail)
                        ? null
                        : new ListConfiscated(trail.way.id, null, List.of("打捆机；小型；台；1"), "一号库", null),
                trail -> {
                    trail.listed = true;
                    trail.ways.add("confiscated things listed");
                });
    }

    private boolean isAnyListed(Trail trail) {
        return world.read(register -> register.of(CustodyItem.class)
                        .where("d.caseId = :case", "case", trail.caseId())
                        .count())
                > 0;
    }

    private void steppedBack() {
        steps.add(
                LeaveReview.class,
                1,
                trail -> trail.homing || ReviewSteps.isAnothers(trail) || !trail.left.add(trail.target)
                        ? null
                        : new LeaveReview(Id.<LegalReview>of(trail.target), null, "与审核内容有利害关系。"),
                trail -> trail.ways.add("reviewer stepped back"));
        steps.add(
                ReplaceReviewer.class,
                1,
                trail -> trail.homing || !trail.left.add(trail.target)
                        ? null
                        : new ReplaceReviewer(Id.<LegalReview>of(trail.target), null, "审核人员因病住院。"),
                trail -> trail.ways.add("reviewer replaced"));
    }
}
