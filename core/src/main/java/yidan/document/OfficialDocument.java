package yidan.document;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import yidan.act.Desk;
import yidan.files.Attachment;
import yidan.tenancy.Dossier;
import yidan.tenancy.Kind;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.Refusal;
import yidan.tenancy.TableKind;
import yidan.tenancy.UuidConverter;

/**
 * An official document of a dossier: filled while it is a draft, numbered and closed when it is issued. What was issued
 * stays; voiding it says so and keeps its number.
 * Source: 临政发〔2023〕14号 一、三 第八条、第九条 (执法文书).
 */
@Entity
@Table(name = "official_document")
@Kind(TableKind.OWN)
public class OfficialDocument extends Dossier {

    public static final String DRAFT = "DRAFT";
    public static final String ISSUED = "ISSUED";
    public static final String VOIDED = "VOIDED";
    /** A draft that is not needed any more: it never was a document, and is shown nowhere. */
    public static final String DISCARDED = "DISCARDED";

    @Column(name = "dossier_id", updatable = false)
    @Convert(converter = UuidConverter.class)
    private UUID dossier;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private FormKind form;

    private String fields;

    private String reworded = "";

    private boolean filed;

    @Column(name = "number_sign")
    private String sign;

    @Column(name = "number_mark")
    private String mark;

    @Column(name = "number_year")
    private Integer year;

    @Column(name = "number_ordinal")
    private Integer ordinal;

    @Column(name = "template_id")
    @Convert(converter = UuidConverter.class)
    private UUID template;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "issued_by")
    private String issuedBy;

    @Column(name = "sealed_on_paper")
    private boolean sealedOnPaper;

    @Column(name = "signed_on_paper")
    private boolean signedOnPaper;

    @Column(name = "signed_by_hand")
    private boolean signedByHand;

    @Column(name = "paper_piece")
    @Convert(converter = UuidConverter.class)
    private UUID paperPiece;

    @Column(name = "paper_copy")
    private String paperCopy;

    @Column(name = "original_kept")
    private boolean originalKept;

    @Column(name = "discarded_by")
    private String discardedBy;

    @Column(name = "discarded_why")
    private String discardedWhy;

    @Column(name = "voided_at")
    private Instant voidedAt;

    @Column(name = "voided_by")
    private String voidedBy;

    @Column(name = "void_reason")
    private String voidReason;

    protected OfficialDocument() {}

    OfficialDocument(OrganisationCode owner, UUID id, UUID dossier, FormKind form, Filling filling, LocalDate today) {
        super(owner, id, DRAFT, today);
        this.dossier = dossier;
        this.form = form;
        this.fields = filling.json();
    }

    /** The dossier that it belongs to. */
    public UUID dossier() {
        return dossier;
    }

    public FormKind form() {
        return form;
    }

    /** What it is filled with, by field name: text, lists of picture hashes, lists of rows. */
    public Map<String, Object> fields() {
        return filling().values();
    }

    /** Whether a field is filled. */
    public boolean has(String field) {
        return filling().has(field);
    }

    Filling filling() {
        return Filling.parse(form, fields);
    }

    /** Its number, once it is issued; empty for a form without one. */
    public Optional<DocumentNumber> number() {
        return ordinal == null ? Optional.empty() : Optional.of(new DocumentNumber(sign, mark, year, ordinal));
    }

    public Optional<Instant> issuedAt() {
        return Optional.ofNullable(issuedAt);
    }

    /** Account of the person who issued it. */
    public Optional<String> issuedBy() {
        return Optional.ofNullable(issuedBy);
    }

    public Optional<String> voidReason() {
        return Optional.ofNullable(voidReason);
    }

    public boolean isDraft() {
        return DRAFT.equals(stage());
    }

    /** The template it was issued with; empty for the one that comes with the product. */
    Optional<UUID> template() {
        return Optional.ofNullable(template);
    }

    boolean isOriginalKept() {
        return originalKept;
    }

    /** New values for some fields; the others stay. */
    public void fill(Map<String, ?> values) {
        requireDraft();
        fields = filling().with(values).json();
    }

    /** What the dossier says now, except where a person has put what is left to him into words of his own. */
    public void refresh(Map<String, ?> values) {
        Map<String, Object> own = new HashMap<>(values);
        reworded().stream()
                .filter(field ->
                        FormField.of(form, field).filter(FormField::wording).isPresent())
                .forEach(own::remove);
        fill(own);
    }

    /** A person's own wording of one field, until somebody has signed it. */
    public void reword(String field, Object text) {
        if (isSigned() || signedByHand) {
            throw new Refusal("document.signed-already", "linyi-14:1.3#20", form.title());
        }
        fill(Map.of(field, text));
        Set<String> words = new TreeSet<>(reworded());
        words.add(field);
        reworded = String.join(" ", words);
    }

    /** The fields whose wording is a person's own. */
    public Set<String> reworded() {
        return reworded.isEmpty() ? Set.of() : Set.of(reworded.split(" "));
    }

    /** Adds somebody's signature to a draft: a record that was signed is no longer reworded. */
    public void sign(String field, String picture) {
        requireDraft();
        List<Object> signatures = new ArrayList<>();
        if (filling().values().get(field) instanceof List<?> earlier) {
            signatures.addAll(earlier);
        }
        if (filling().pictures().contains(picture)) {
            throw new Refusal("document.same-signature", "linyi-14:1.3#20", form.title());
        }
        signatures.add(picture);
        fill(Map.of(field, signatures));
    }

    /** A draft that is not needed any more. */
    public void discard(String reason, String by) {
        requireDraft();
        discardedBy = by;
        discardedWhy = reason.strip();
        enter(DISCARDED);
    }

    /** The signatures that it still waits for. */
    public List<Signature> unsigned() {
        return form.signatures().stream().filter(one -> one.missingOn(this) > 0).toList();
    }

    /** Whether anybody has signed it on the screen. */
    public boolean isSigned() {
        return !filling().pictures().isEmpty();
    }

    /** It lies in a case file: nothing of it changes any more. */
    public void file() {
        if (isDraft()) {
            throw new Refusal("document.not-issued", "");
        }
        filed = true;
    }

    public boolean isFiled() {
        return filed;
    }

    /** From now on nothing of it changes. */
    void issue(Filling complete, Optional<DocumentNumber> number, Optional<UUID> template, String by, Instant now) {
        requireDraft();
        complete.requireComplete();
        number.ifPresent(given -> {
            sign = given.sign();
            mark = given.mark();
            year = given.year();
            ordinal = given.ordinal();
        });
        this.fields = complete.json();
        this.template = template.orElse(null);
        issuedAt = now;
        issuedBy = by;
        enter(ISSUED);
    }

    /** It was signed by hand: it is not issued without the party's signature or a picture of that paper. */
    public void signedByHand() {
        requireDraft();
        signedByHand = true;
    }

    public boolean isSignedByHand() {
        return signedByHand;
    }

    /**
     * Everybody who has to sign it has signed the paper, which lies in the file as a picture.
     *
     * @param copy hashes of stored pictures, one at least
     */
    public void signedOnPaper(List<String> copy, Desk desk) {
        requireDraft();
        if (copy == null || copy.isEmpty()) {
            throw new Refusal("record.no-copy", form.signatures().getFirst().article(), form.title()).at("paperCopy");
        }
        Attachment.attach(desk, owner(), dossier, uuid(), copy);
        signedOnPaper = true;
        paperPiece = uuid();
        paperCopy = copy.getFirst();
    }

    /** It was signed by hand together with another paper: their picture lies with that one. */
    public void signedOnPaperWith(OfficialDocument other) {
        requireDraft();
        signedOnPaper = true;
        paperPiece = other.paperPiece;
        paperCopy = other.paperCopy;
    }

    /** The seal is set by hand on the paper that is handed out. */
    void sealedOnPaper() {
        requireDraft();
        sealedOnPaper = true;
    }

    void originalIsKept() {
        originalKept = true;
    }

    /** It no longer counts, for a reason; number and original stay. */
    public void voidFor(String reason, String by, Instant now) {
        if (!ISSUED.equals(stage())) {
            throw new Refusal("document.not-issued", "");
        }
        if (reason == null || reason.isBlank()) {
            throw new Refusal("document.void-reason", "").at("reason");
        }
        voidReason = reason.strip();
        voidedBy = by;
        voidedAt = now;
        enter(VOIDED);
    }

    private void requireDraft() {
        if (!isDraft()) {
            throw new Refusal("document.already-issued", "linyi-14:1.3#20", form.title());
        }
    }
}
