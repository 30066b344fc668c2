package yidan.casework.review.material;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import yidan.act.Desk;
import yidan.casework.review.LegalReview;
import yidan.casework.review.Reviewed;
import yidan.document.DocumentRow;
import yidan.document.FormKind;
import yidan.document.OfficialDocument;
import yidan.document.Papers;
import yidan.evidence.Evidence;
import yidan.files.Attachment;
import yidan.files.FileType;
import yidan.tenancy.Kind;
import yidan.tenancy.NoteRow;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.Register;
import yidan.tenancy.TableKind;
import yidan.tenancy.UuidConverter;

/**
 * One paper or file that was handed in for a legal review: of what the case held when the review was asked for all that is
 * named as material, and what the handler chose beside it; when something missing was supplied, all the rest. A reviewer of
 * another body reads by these rows and by no others, as long as he has access.
 * Source: 临政发〔2023〕14号 一、四 第十条（四）（五）、第十四条.
 */
@Entity
@Table(name = "review_material")
@Kind(TableKind.SHARED)
public class ReviewMaterial extends NoteRow {

    /** 调查终结报告; 证据: 清单、笔录; 听证笔录 and its report. Source: 一、四 第十条（二）（四）（五）. */
    private static final Set<FormKind> NAMED = EnumSet.of(
            FormKind.INVESTIGATION_REPORT,
            FormKind.EVIDENCE_LIST,
            FormKind.INTERVIEW_RECORD,
            FormKind.INSPECTION_RECORD,
            FormKind.STATEMENT_RECORD,
            FormKind.HEARING_RECORD,
            FormKind.HEARING_REPORT);

    /** The other body as long as it has access; nobody afterwards, and where the own one reviews. */
    @Column(name = "counterparty_id")
    private Integer counterparty;

    @Convert(converter = UuidConverter.class)
    @Column(name = "review_id", updatable = false)
    private UUID review;

    /** Null where an execution is reviewed. */
    @Convert(converter = UuidConverter.class)
    @Column(name = "case_id", updatable = false)
    private UUID caseId;

    @Column(updatable = false)
    private int place;

    @Column(updatable = false)
    private String title;

    /** The paper; null for a file. */
    @Convert(converter = UuidConverter.class)
    @Column(name = "document_id", updatable = false)
    private UUID document;

    /** The file; null for a paper, whose original is made after it was issued. */
    @Column(updatable = false)
    private String hash;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private FileType type;

    /** Set with the file of its case, by one statement for all. */
    private boolean filed;

    protected ReviewMaterial() {}

    private ReviewMaterial(Desk desk, LegalReview of, int place, String title) {
        super(of.owner(), desk.now());
        this.counterparty = of.counterparty().map(OrganisationCode::value).orElse(null);
        this.review = of.uuid();
        this.caseId = of.caseId().orElse(null);
        this.place = place;
        this.title = title;
    }

    /**
     * A paper or a file that a case or an execution holds.
     *
     * @param key tells it from the others
     * @param named whether it is of what the county names as material, and is handed in whatever the handler chooses
     */
    public record Held(String key, String title, UUID document, String hash, FileType type, boolean named) {}

    /** What a case, or an execution and its case, hold today: papers that were issued, files of the evidence. */
    public static List<Held> heldBy(Register register, Reviewed of) {
        return of.files().stream()
                .flatMap(dossier -> heldBy(register, dossier, of.isAllMaterial() && dossier.equals(of.uuid())).stream())
                .toList();
    }

    /** @param all whether all of it is material, which evidence proves or not */
    private static List<Held> heldBy(Register register, UUID dossier, boolean all) {
        List<Held> held = new ArrayList<>();
        for (DocumentRow paper : Papers.of(register, dossier)) {
            if (paper.stage().equals(OfficialDocument.ISSUED)) {
                held.add(new Held(
                        paper.id().toString(),
                        (paper.form().title() + " " + paper.number()).strip(),
                        paper.id(),
                        null,
                        FileType.PDF,
                        all || NAMED.contains(paper.form())));
            }
        }
        Map<UUID, Evidence> evidence =
                Evidence.of(register, dossier).stream().collect(Collectors.toMap(Evidence::uuid, Function.identity()));
        for (Attachment file : Attachment.of(register, dossier)) {
            Evidence piece = evidence.get(file.pieceId());
            if (piece != null) {
                held.add(new Held(
                        file.hash(),
                        piece.title() + "　" + file.name(),
                        null,
                        file.hash(),
                        file.type(),
                        !piece.stage().equals(Evidence.REJECTED)));
            } else if (all) {
                held.add(new Held(file.hash(), file.name(), null, file.hash(), file.type(), true));
            }
        }
        return held;
    }

    /** Hands in everything that the case holds and that was not handed in before. */
    public static void handIn(Desk desk, LegalReview of) {
        handIn(desk, of, held -> true);
    }

    /**
     * Hands in what the county names as material, and of the rest what the handler has chosen.
     *
     * @param chosen keys of {@link Held}; null for everything
     */
    public static void handIn(Desk desk, LegalReview of, Set<String> chosen) {
        handIn(desk, of, held -> chosen == null || held.named() || chosen.contains(held.key()));
    }

    private static void handIn(Desk desk, LegalReview of, Predicate<Held> which) {
        List<ReviewMaterial> before = of(desk.register(), of.uuid());
        Set<Object> known = new HashSet<>();
        before.forEach(one -> known.add(one.document == null ? one.hash : one.document));
        int place = before.size();
        for (Held held : heldBy(desk.register(), of.subject(desk.register()))) {
            if (which.test(held) && known.add(held.document() == null ? held.hash() : held.document())) {
                ReviewMaterial one = new ReviewMaterial(desk, of, ++place, held.title());
                one.document = held.document();
                one.hash = held.hash();
                one.type = held.type();
                desk.register().note(one);
            }
        }
    }

    /** What was handed in for a review, in its order, as far as this register may read it. */
    public static List<ReviewMaterial> of(Register register, UUID review) {
        return register.of(ReviewMaterial.class)
                .where("d.review = :review", "review", review)
                .orderBy("d.place")
                .list();
    }

    /** The other body reads nothing of it any more. */
    public static void endAccess(Register register, LegalReview of) {
        register.of(ReviewMaterial.class)
                .where("d.review = :review", "review", of.uuid())
                .where("d.counterparty is not null")
                .update("d.counterparty = null");
    }

    public String title() {
        return title;
    }

    /** The paper; empty for a file. */
    public Optional<UUID> document() {
        return Optional.ofNullable(document);
    }

    /** The file; empty for a paper. */
    public Optional<String> hash() {
        return Optional.ofNullable(hash);
    }

    public FileType type() {
        return type;
    }
}
