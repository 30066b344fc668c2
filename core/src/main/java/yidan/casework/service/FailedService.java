package yidan.casework.service;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import yidan.act.Desk;
import yidan.casework.DayOrder;
import yidan.casework.paper.Phrases;
import yidan.casework.performance.ServiceManner;
import yidan.document.OfficialDocument;
import yidan.files.Attachment;
import yidan.tenancy.Dossier;
import yidan.tenancy.Kind;
import yidan.tenancy.NoteRow;
import yidan.tenancy.Refusal;
import yidan.tenancy.Register;
import yidan.tenancy.TableKind;
import yidan.tenancy.UuidConverter;

/** 未能送达: an attempt to serve a paper that failed, and why. Source: 朔政办发〔2019〕38号 第三十条、第三十三条; 行政处罚法 第六十一条. */
@Entity
@Table(name = "failed_service")
@Kind(TableKind.OWN)
public class FailedService extends NoteRow {

    @Convert(converter = UuidConverter.class)
    @Column(name = "dossier_id", updatable = false)
    private UUID dossierId;

    @Convert(converter = UuidConverter.class)
    @Column(name = "paper_id", updatable = false)
    private UUID paperId;

    /** When the paper was made. */
    @Column(name = "issued_on", updatable = false)
    private LocalDate issuedOn;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ServiceManner manner;

    @Column(name = "tried_on", updatable = false)
    private LocalDate triedOn;

    @Column(updatable = false)
    private String place;

    @Column(name = "tried_by", updatable = false)
    private String triedBy;

    @Column(updatable = false)
    private String why;

    @Column(name = "noted_by", updatable = false)
    private String notedBy;

    /** Set with the file of its dossier, by one statement for all. */
    private boolean filed;

    protected FailedService() {}

    private FailedService(Dossier of, OfficialDocument paper, Attempt told, Desk desk) {
        super(of.owner(), desk.now());
        dossierId = of.uuid();
        paperId = paper.uuid();
        issuedOn = DayOrder.on(paper.issuedAt().orElseThrow());
        manner = told.manner();
        triedOn = told.day();
        place = told.place().strip();
        triedBy = told.triedBy().strip();
        why = told.why().strip();
        notedBy = desk.actor().user();
    }

    /**
     * An announcement reaches whom nothing else could: it does not fail.
     *
     * @param article under which the paper is served
     */
    public static void of(Dossier dossier, Desk desk, Attempt told, String article) {
        if (told.manner() == ServiceManner.PUBLIC_NOTICE) {
            throw new Refusal("service.announcement-does-not-fail", Delivery.ANNOUNCED).at("manner");
        }
        OfficialDocument paper = desk.register().load(OfficialDocument.class, told.paper());
        if (!paper.dossier().equals(dossier.uuid()) || !paper.stage().equals(OfficialDocument.ISSUED)) {
            throw new Refusal("paper.not-issued", article);
        }
        DayOrder.sinceIssue(paper.issuedAt().orElseThrow(), told.day(), article);
        FailedService failed = desk.register().note(new FailedService(dossier, paper, told, desk));
        Attachment.attach(desk, dossier, failed.uuid(), told.files());
    }

    /** All of a dossier, in the order in which they came. */
    public static List<FailedService> of(Register register, UUID dossier) {
        return register.of(FailedService.class)
                .where("d.dossierId = :dossier", "dossier", dossier)
                .orderBy("d.notedAt, d.id")
                .list();
    }

    /** What came before that paper was left behind or announced on a day, as its proof tells it; empty where nothing was tried. */
    public static String before(Register register, OfficialDocument paper, LocalDate day) {
        return of(register, paper.dossier()).stream()
                .filter(one -> one.paperId.equals(paper.uuid()) && !one.triedOn.isAfter(day))
                .map(one -> Phrases.of(
                        "service-failed",
                        Phrases.day(one.triedOn),
                        one.triedBy,
                        one.place,
                        Phrases.name(one.manner),
                        one.why))
                .collect(Collectors.joining("\n"));
    }

    /** What was to be served. */
    public UUID paper() {
        return paperId;
    }

    public ServiceManner manner() {
        return manner;
    }

    public LocalDate triedOn() {
        return triedOn;
    }

    public String place() {
        return place;
    }

    /** The officers, or who carried it for them. */
    public String triedBy() {
        return triedBy;
    }

    public String why() {
        return why;
    }

    /** Account of who noted it. */
    public String notedBy() {
        return notedBy;
    }
}
