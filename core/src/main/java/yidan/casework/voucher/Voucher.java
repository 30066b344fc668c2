package yidan.casework.voucher;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import yidan.act.Desk;
import yidan.casework.EnforcementCase;
import yidan.casework.paper.Phrases;
import yidan.files.Attachment;
import yidan.tenancy.Kind;
import yidan.tenancy.NoteRow;
import yidan.tenancy.Refusal;
import yidan.tenancy.Register;
import yidan.tenancy.TableKind;

/**
 * What files that were attached to a case prove, or why they lie in its supplementary volume.
 * Source: 临政发〔2023〕14号 一、九 第九条（二）12, 22, 第十条 7, 8.
 */
@Entity
@Table(name = "case_voucher")
@Kind(TableKind.OWN)
public class Voucher extends NoteRow {

    private static final int LONGEST = 300;

    @Column(name = "case_id", updatable = false)
    private UUID caseId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private VoucherKind kind;

    @Column(updatable = false)
    private String words;

    @Column(updatable = false)
    private String why;

    @Column(name = "noted_by", updatable = false)
    private String notedBy;

    /** Set with the file of its case, by one statement for all. */
    private boolean filed;

    protected Voucher() {}

    private Voucher(Desk desk, EnforcementCase of, VoucherKind kind, String words, String why) {
        super(of.owner(), desk.now());
        this.caseId = of.uuid();
        this.kind = kind;
        this.words = words.strip().substring(0, Math.min(LONGEST, words.strip().length()));
        this.why = why == null || why.isBlank() ? null : why.strip();
        this.notedBy = desk.actor().user();
    }

    /**
     * Keeps what was attached to an act that did something to the case; nothing where nothing was.
     *
     * @param words the number of a receipt, or what the files show
     * @param files hashes of what was stored before; null for none
     */
    public static void attach(Desk desk, EnforcementCase of, VoucherKind kind, String words, List<String> files) {
        if (files != null && !files.isEmpty()) {
            keep(desk, of, kind, words, null, files);
        }
    }

    static void keep(Desk desk, EnforcementCase of, VoucherKind kind, String words, String why, List<String> files) {
        Voucher one = desk.register().note(new Voucher(desk, of, kind, words, why));
        Attachment.attach(desk, of, one.uuid(), files);
    }

    /** All of a case, in the order in which they came. */
    public static List<Voucher> of(Register register, UUID caseId) {
        return register.of(Voucher.class)
                .where("d.caseId = :case", "case", caseId)
                .orderBy("d.notedAt, d.id")
                .list();
    }

    /** As the catalogue of the file names it. */
    public String title() {
        return Phrases.of("voucher.title", Phrases.name(kind), words);
    }

    public VoucherKind kind() {
        return kind;
    }

    public String words() {
        return words;
    }

    /** Why it is not to be public. */
    public Optional<String> why() {
        return Optional.ofNullable(why);
    }

    /** Account of who attached it. */
    public String notedBy() {
        return notedBy;
    }

    /** @throws Refusal {@code voucher.nothing-to-prove} */
    static void requireOf(Desk desk, EnforcementCase of, VoucherKind kind) {
        if (!kind.isOf(of, desk.register())) {
            throw new Refusal("voucher.nothing-to-prove", "linyi-14:1.9#9").at("kind");
        }
    }
}
