package yidan.files;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import yidan.act.Desk;
import yidan.tenancy.Actor;
import yidan.tenancy.Dossier;
import yidan.tenancy.Kind;
import yidan.tenancy.NoteRow;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.Refusal;
import yidan.tenancy.Register;
import yidan.tenancy.TableKind;
import yidan.tenancy.UuidConverter;

/**
 * A stored file as it belongs to something: a photo of a piece of evidence, of goods, of an inspection. Once attached it
 * stays. Source: 行政处罚法 第四十七条; 临政发〔2023〕14号 一、三.
 */
@Entity
@Table(name = "attachment")
@Kind(TableKind.OWN)
public class Attachment extends NoteRow {

    @Convert(converter = UuidConverter.class)
    @Column(name = "dossier_id", updatable = false)
    private UUID dossierId;

    @Convert(converter = UuidConverter.class)
    @Column(name = "piece_id", updatable = false)
    private UUID pieceId;

    @Column(updatable = false)
    private String hash;

    @Column(updatable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private FileType type;

    @Column(updatable = false)
    private long bytes;

    @Column(name = "attached_by", updatable = false)
    private String attachedBy;

    /** Set with the file of its dossier, by one statement for all. */
    private boolean filed;

    protected Attachment() {}

    private Attachment(Desk desk, OrganisationCode owner, UUID dossier, UUID piece, StoredFile file) {
        super(owner, desk.now());
        this.dossierId = dossier;
        this.pieceId = piece;
        this.hash = file.hash();
        this.name = file.name();
        this.type = file.type();
        this.bytes = file.bytes();
        this.attachedBy = desk.actor().user();
    }

    /**
     * Attaches files that were stored before; one that is there already is not attached again.
     *
     * @param of the dossier by which they may be read
     * @param piece what of it they show; the dossier itself where it has no pieces
     * @param hashes none where null
     */
    public static void attach(Desk desk, Dossier of, UUID piece, List<String> hashes) {
        attach(desk, of.owner(), of.uuid(), piece, hashes);
    }

    /** The same for a dossier that a package below need not know. */
    public static void attach(Desk desk, OrganisationCode owner, UUID dossier, UUID piece, List<String> hashes) {
        if (hashes == null || hashes.isEmpty()) {
            return;
        }
        List<String> known = of(desk.register(), dossier).stream()
                .filter(one -> one.pieceId.equals(piece))
                .map(Attachment::hash)
                .toList();
        desk.register().takeIn(owner, dossier);
        hashes.stream()
                .distinct()
                .filter(hash -> !known.contains(hash))
                .map(hash -> FileStore.require(desk.register(), owner, hash))
                .forEach(file -> desk.register().note(new Attachment(desk, owner, dossier, piece, file)));
    }

    /** All files of a dossier in the order in which they came. */
    public static List<Attachment> of(Register register, UUID dossier) {
        return register.of(Attachment.class)
                .where("d.dossierId = :dossier", "dossier", dossier)
                .orderBy("d.notedAt, d.id")
                .list();
    }

    /** All files of several dossiers, in the order in which they came. */
    public static List<Attachment> of(Register register, Collection<UUID> dossiers) {
        return dossiers.isEmpty()
                ? List.of()
                : register.of(Attachment.class)
                        .where("d.dossierId in :dossiers", "dossiers", dossiers)
                        .orderBy("d.notedAt, d.id")
                        .list();
    }

    /** A file of that dossier; empty where the dossier has no such file. */
    public static Optional<Attachment> of(Register register, UUID dossier, String hash) {
        return register.of(Attachment.class)
                .where("d.dossierId = :dossier", "dossier", dossier)
                .where("d.hash = :hash", "hash", hash)
                .first();
    }

    /**
     * The same as this person opens it beside the file of its case.
     *
     * @throws Refusal what closes the dossier to him, {@code file.unknown}, {@code file.in-the-archive}
     */
    public static Attachment readable(Register register, Actor reader, Dossier dossier, String hash) {
        Attachment one = of(register, dossier.uuid(), hash).orElseThrow(() -> new Refusal("file.unknown", ""));
        dossier.closedTo(reader).or(() -> one.closedTo(reader)).ifPresent(refusal -> {
            throw refusal;
        });
        return one;
    }

    /** What keeps this person from opening it although its dossier is open to him: it lies in the archive. */
    public Optional<Refusal> closedTo(Actor reader) {
        return Archived.closed(filed, reader);
    }

    /** What of the dossier it shows. */
    public UUID pieceId() {
        return pieceId;
    }

    public String hash() {
        return hash;
    }

    public String name() {
        return name;
    }

    public FileType type() {
        return type;
    }

    public long bytes() {
        return bytes;
    }

    public String attachedBy() {
        return attachedBy;
    }
}
