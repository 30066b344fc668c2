package yidan.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import yidan.act.Desk;
import yidan.tenancy.Actor;
import yidan.tenancy.Dossier;
import yidan.tenancy.Kind;
import yidan.tenancy.Refusal;
import yidan.tenancy.TableKind;
import yidan.tenancy.TimeOrdered;
import yidan.tenancy.UuidConverter;

/**
 * The file of one closed case, or of an execution or an inspection that has ended by itself: cover, catalogue, one PDF. Once it is taken over nothing of it changes, not even in SQL.
 * Source: 临政发〔2023〕14号 一、九 第二条至第四条、第十六条、第十八条.
 */
@Entity
@Table(name = "case_file")
@Kind(TableKind.OWN)
public class CaseFile extends Dossier {

    public static final String COMPILED = "COMPILED";
    /** Sent back to be mended; whoever handled what it is of has to. */
    public static final String RETURNED = "RETURNED";

    public static final String APPROVED = "APPROVED";
    public static final String TAKEN_OVER = "TAKEN_OVER";

    @Column(name = "case_id", updatable = false)
    @Convert(converter = UuidConverter.class)
    private UUID caseId;

    @Column(name = "enforcement_id", updatable = false)
    @Convert(converter = UuidConverter.class)
    private UUID enforcement;

    @Column(name = "inspection_id", updatable = false)
    @Convert(converter = UuidConverter.class)
    private UUID inspection;

    @Column(name = "case_number", updatable = false)
    private String caseNumber;

    @Column(name = "file_number", updatable = false)
    private String number;

    @Column(updatable = false)
    private int volume;

    @Column(updatable = false)
    private String category;

    private String cause;

    @Column(name = "party_name")
    private String party;

    @Column(name = "organisation_name", updatable = false)
    private String organisation;

    private String officers;

    @Column(name = "accepted_on")
    private LocalDate acceptedOn;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "retention_years", updatable = false)
    private int retentionYears;

    private String situation;

    private String goods;

    @Column(name = "missing_why")
    private String missingWhy;

    @Column(name = "compiled_by")
    private String compiledBy;

    @Column(name = "compiled_by_name")
    private String compiledByName;

    @Column(name = "compiled_on")
    private LocalDate compiledOn;

    @Column(name = "returned_why")
    private String returnedWhy;

    @Column(name = "returned_on")
    private LocalDate returnedOn;

    @Column(name = "approved_by")
    private String approvedBy;

    @Column(name = "approved_by_name")
    private String approvedByName;

    @Column(name = "approved_on")
    private LocalDate approvedOn;

    @Column(name = "taken_over_by")
    private String takenOverBy;

    @Column(name = "archived_on")
    private LocalDate archivedOn;

    private String shelf;

    private String catalogue = "[]";

    private int pages;

    @Column(name = "pdf_hash")
    private String pdf;

    protected CaseFile() {}

    /**
     * @param number 档号
     * @param volume 卷宗号 within the year
     * @param retentionYears 归档期限
     */
    static CaseFile compile(Desk desk, Filable of, String number, int volume, int retentionYears) {
        CaseFile file = new CaseFile(desk);
        switch (of) {
            case FilableCase one -> file.caseId = one.uuid();
            case FilableExecution one -> file.enforcement = one.uuid();
            case FilableInspection one -> file.inspection = one.uuid();
        }
        file.caseNumber = of.number().orElse(null);
        file.number = number;
        file.volume = volume;
        file.category = of.category();
        file.organisation = desk.actor().organisationName();
        file.retentionYears = retentionYears;
        file.cover(of);
        return file;
    }

    /**
     * What the cover says of the case, as it has ended: who handled it and when it was closed may be another than when the
     * file was first compiled. Source: 临政发〔2023〕14号 一、九 第十六条.
     */
    void cover(Filable of) {
        Filable.Cover cover = of.cover();
        cause = cover.cause();
        party = cover.party();
        officers = cover.officers();
        acceptedOn = cover.acceptedOn();
        endedOn = cover.endedOn();
    }

    /** Whoever completes a file has compiled it. */
    void compiledBy(Actor by, LocalDate on) {
        compiledBy = by.user();
        compiledByName = by.name();
        compiledOn = on;
    }

    private CaseFile(Desk desk) {
        super(desk.actor().organisation(), TimeOrdered.id(desk.now()), COMPILED, desk.today());
        compiledBy(desk.actor(), desk.today());
    }

    @Override
    public Optional<Part> partOf() {
        return part("EnforcementCase", caseId)
                .or(() -> part("Enforcement", enforcement))
                .or(() -> part("Inspection", inspection));
    }

    /** What the notes sheet says; what was sent back is mended with it and goes to the head again. */
    void note(String newSituation, String newGoods, String whyMissing) {
        situation = newSituation.strip();
        goods = text(newGoods);
        missingWhy = text(whyMissing);
        returnedWhy = null;
        returnedOn = null;
        enter(COMPILED);
    }

    private static String text(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    void approve(Actor by, LocalDate on) {
        if (by.user().equals(compiledBy)) {
            throw new Refusal("casefile.compiler-approves", "linyi-14:1.9#3");
        }
        approvedBy = by.user();
        approvedByName = by.name();
        approvedOn = on;
        enter(APPROVED);
    }

    void sendBack(String reasons, LocalDate on) {
        returnedWhy = reasons.strip();
        returnedOn = on;
        approvedBy = null;
        approvedByName = null;
        approvedOn = null;
        enter(RETURNED);
    }

    void takeOver(Actor by, LocalDate on, String place, FileContents contents, String storedPdf) {
        takenOverBy = by.user();
        archivedOn = on;
        shelf = text(place);
        catalogue = contents.json();
        pages = contents.pages();
        pdf = storedPdf;
        enter(TAKEN_OVER);
    }

    /** The case of which it is the file; empty where it is another's. */
    public Optional<UUID> caseId() {
        return Optional.ofNullable(caseId);
    }

    /** The execution of which it is the file. */
    public Optional<UUID> enforcement() {
        return Optional.ofNullable(enforcement);
    }

    /** The inspection of which it is the file. */
    public Optional<UUID> inspection() {
        return Optional.ofNullable(inspection);
    }

    /** Whether its papers stand in the order of a penalty's by analogy only. Source: 临政发〔2023〕14号 一、九 第八条、第九条（二）. */
    public boolean isByAnalogy() {
        return caseId == null;
    }

    public Optional<String> caseNumber() {
        return Optional.ofNullable(caseNumber);
    }

    /** 档号 */
    public String number() {
        return number;
    }

    /** 卷宗号 */
    public int volume() {
        return volume;
    }

    public String category() {
        return category;
    }

    public String cause() {
        return cause;
    }

    public String party() {
        return party;
    }

    public String organisation() {
        return organisation;
    }

    public String officers() {
        return officers;
    }

    public LocalDate acceptedOn() {
        return acceptedOn;
    }

    public LocalDate endedOn() {
        return endedOn;
    }

    public int retentionYears() {
        return retentionYears;
    }

    public String situation() {
        return situation;
    }

    public Optional<String> goods() {
        return Optional.ofNullable(goods);
    }

    /** Why it is complete although something is missing. */
    public Optional<String> missingWhy() {
        return Optional.ofNullable(missingWhy);
    }

    public String compiledBy() {
        return compiledBy;
    }

    public String compiledByName() {
        return compiledByName;
    }

    /** When that was; of a file that was compiled before it was kept, when it was begun. */
    public LocalDate compiledOn() {
        return compiledOn == null ? openedOn() : compiledOn;
    }

    public Optional<String> returnedWhy() {
        return Optional.ofNullable(returnedWhy);
    }

    public Optional<String> approvedByName() {
        return Optional.ofNullable(approvedByName);
    }

    public Optional<LocalDate> archivedOn() {
        return Optional.ofNullable(archivedOn);
    }

    public Optional<String> shelf() {
        return Optional.ofNullable(shelf);
    }

    /** As it was taken over; empty before. */
    public Optional<FileContents> contents() {
        return pdf == null ? Optional.empty() : Optional.of(FileContents.parse(catalogue, pages));
    }

    public int pages() {
        return pages;
    }

    /** Hash of the one PDF; empty before it was taken over. */
    public Optional<String> pdf() {
        return Optional.ofNullable(pdf);
    }

    public boolean isTakenOver() {
        return TAKEN_OVER.equals(stage());
    }
}
