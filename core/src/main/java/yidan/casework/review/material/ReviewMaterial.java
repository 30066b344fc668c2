package yidan.casework.review.material;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import yidan.act.Desk;
import yidan.casework.review.LegalReview;
import yidan.document.DocumentRow;
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
 * One paper or file that was handed in for a legal review: what the case held when the review was asked for, or when
 * something missing was supplied. A reviewer of another body reads by these rows and by no others, as long as he has access.
 * Source: 临政发〔2023〕14号 一、四 第十条（四）（五）、第十四条.
 */
@Entity
@Table(name = "review_material")
@Kind(TableKind.SHARED)
public class ReviewMaterial extends NoteRow {

    /** The other body as long as it has access; nobody afterwards, and where the own one reviews. */
    @Column(name = "counterparty_id")
    private Integer counterparty;

    @Convert(converter = UuidConverter.class)
    @Column(name = "review_id", updatable = false)
    private UUID review;

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
        this.caseId = of.caseId();
        this.place = place;
        this.title = title;
    }

    /** Hands in what the case holds and was not handed in before: papers that were issued, files of its evidence. */
    public static void handIn(Desk desk, LegalReview of) {
        List<ReviewMaterial> before = of(desk.register(), of.uuid());
        Set<Object> known = new HashSet<>();
        before.forEach(one -> known.add(one.document == null ? one.hash : one.document));
        int place = before.size();
        for (DocumentRow paper : Papers.of(desk.register(), of.caseId())) {
            if (paper.stage().equals(OfficialDocument.ISSUED) && known.add(paper.id())) {
                ReviewMaterial one =
                        new ReviewMaterial(desk, of, ++place, (paper.form().title() + " " + paper.number()).strip());
                one.document = paper.id();
                one.type = FileType.PDF;
                desk.register().note(one);
            }
        }
        Map<UUID, Evidence> evidence = Evidence.of(desk.register(), of.caseId()).stream()
                .collect(Collectors.toMap(Evidence::uuid, Function.identity()));
        for (Attachment file : Attachment.of(desk.register(), of.caseId())) {
            Evidence piece = evidence.get(file.pieceId());
            if (piece != null && known.add(file.hash())) {
                ReviewMaterial one = new ReviewMaterial(desk, of, ++place, piece.title() + "　" + file.name());
                one.hash = file.hash();
                one.type = file.type();
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
