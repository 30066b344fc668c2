package yidan.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import yidan.act.Desk;
import yidan.tenancy.Dossier;
import yidan.tenancy.Id;
import yidan.tenancy.Kind;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.Refusal;
import yidan.tenancy.Register;
import yidan.tenancy.TableKind;
import yidan.tenancy.TimeOrdered;
import yidan.tenancy.UuidConverter;

/**
 * One piece of evidence of one case. It grounds nothing before it is verified, and never if it was obtained unlawfully.
 * Source: 行政处罚法 第四十条、第四十六条; 临政发〔2023〕14号 一、九 第五条.
 */
@Entity
@Table(name = "evidence")
@Kind(TableKind.OWN)
public class Evidence extends Dossier {

    public static final String GATHERED = "GATHERED";
    public static final String VERIFIED = "VERIFIED";
    /** Not true, or unlawfully obtained: it stays, and grounds nothing. */
    public static final String REJECTED = "REJECTED";

    private static final String ARTICLE = "cn-penalty-2021:#46";

    @Column(name = "case_id", updatable = false)
    private UUID caseId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private EvidenceKind kind;

    @Column(updatable = false)
    private String title;

    @Column(updatable = false)
    private String proves;

    @Column(name = "obtained_on", updatable = false)
    private LocalDate obtainedOn;

    @Column(updatable = false)
    private String place;

    @Column(updatable = false)
    private String source;

    @Column(updatable = false)
    private boolean original;

    /** In words, of what came before it was asked who and when. */
    @Column(name = "copy_checked", insertable = false, updatable = false)
    private String copyChecked;

    @Column(name = "copy_provider", updatable = false)
    private String copyProvider;

    @Column(name = "copy_checker", updatable = false)
    private String copyChecker;

    @Column(name = "copy_checked_on", updatable = false)
    private LocalDate copyCheckedOn;

    @Column(name = "from_party", updatable = false)
    private boolean fromParty;

    /** Gathered by equipment of technical monitoring. */
    @Column(updatable = false)
    private boolean monitored;

    /** The paper that it was written down in. */
    @Convert(converter = UuidConverter.class)
    @Column(name = "record_id", updatable = false)
    private UUID record;

    @Column(name = "monitoring_reviewed")
    private String monitoringReviewed;

    @Column(name = "gathered_by", updatable = false)
    private String gatheredBy;

    /** Hash of a file that shows it. */
    @Column(name = "shown_by")
    private String shownBy;

    @Column(name = "verified_by")
    private String verifiedBy;

    @Column(name = "verified_on")
    private LocalDate verifiedOn;

    @Column(name = "verified_how")
    private String how;

    @Enumerated(EnumType.STRING)
    @Column(name = "party_proof", updatable = false)
    private PartyProof partyProof;

    private boolean filed;

    protected Evidence() {}

    /**
     * @param proves what it is to prove, or the words of the record
     * @param source who gave it, or where it was taken
     * @param original false for a copy
     * @param copy of a copy: who compared it with the original; null for an original
     */
    public static Evidence gathered(
            Desk desk,
            OrganisationCode owner,
            UUID caseId,
            EvidenceKind kind,
            String title,
            String proves,
            LocalDate obtainedOn,
            String place,
            String source,
            boolean original,
            CopyCheck copy) {
        if (obtainedOn.isAfter(desk.today())) {
            throw new Refusal("evidence.from-the-future", ARTICLE).at("obtainedOn");
        }
        Evidence one = new Evidence(owner, TimeOrdered.id(desk.now()), desk.today());
        one.caseId = caseId;
        one.kind = kind;
        one.title = title.strip();
        one.proves = proves.strip();
        one.obtainedOn = obtainedOn;
        one.place = place.strip();
        one.source = source.strip();
        one.original = original;
        if (copy != null) {
            if (copy.on().isAfter(desk.today())) {
                throw new Refusal("evidence.from-the-future", ARTICLE).at("copyCheckedOn");
            }
            one.copyProvider = copy.provider();
            one.copyChecker = copy.checker();
            one.copyCheckedOn = copy.on();
        }
        one.gatheredBy = desk.actor().user();
        return one;
    }

    /** A paper that says who the party is: of no weight for what it did. Source: 临政发〔2023〕14号 一、九 第九条（二）2. */
    public static Evidence ofTheParty(
            Desk desk,
            OrganisationCode owner,
            UUID caseId,
            PartyProof what,
            String title,
            String proves,
            LocalDate obtainedOn,
            String place,
            String source,
            boolean original,
            CopyCheck copy) {
        Evidence one = gathered(
                desk,
                owner,
                caseId,
                EvidenceKind.DOCUMENTARY,
                title,
                proves,
                obtainedOn,
                place,
                source,
                original,
                copy);
        one.partyProof = what;
        return one;
    }

    /** The record that it was written down in: it proves nothing before it is signed. */
    public void writtenDownIn(UUID paper) {
        record = paper;
    }

    public Optional<UUID> record() {
        return Optional.ofNullable(record);
    }

    /** The party itself handed it in. */
    public void comesFromParty() {
        fromParty = true;
    }

    public boolean isFromParty() {
        return fromParty;
    }

    private Evidence(OrganisationCode owner, UUID id, LocalDate today) {
        super(owner, id, GATHERED, today);
    }

    /** A piece of that case. */
    public static Evidence of(Register register, UUID caseId, Id<Evidence> id) {
        return register.find(Evidence.class, id)
                .filter(one -> one.caseId.equals(caseId))
                .orElseThrow(() -> new Refusal("evidence.not-of-this-case", ARTICLE));
    }

    /** All pieces of a case in the order in which they came. */
    public static List<Evidence> of(Register register, UUID caseId) {
        return register.of(Evidence.class)
                .where("d.caseId = :case", "case", caseId)
                .orderBy("d.obtainedOn, d.id")
                .list();
    }

    @Override
    public Optional<Part> partOf() {
        return part("EnforcementCase", caseId);
    }

    /** @param proved whether it is true and lawfully obtained */
    public void comesFromMonitoring() {
        monitored = true;
    }

    /**
     * 电子技术监控设备收集的: whether the equipment was reviewed and is marked, and the record true, clear, whole; unreviewed it is
     * no evidence. Source: 行政处罚法 第四十一条.
     */
    public void reviewMonitoring(String words, boolean proved) {
        boolean reviewed = words != null && !words.isBlank();
        if (monitored && proved && !reviewed) {
            throw new Refusal("evidence.monitoring-not-reviewed", "cn-penalty-2021:#41", title)
                    .at("monitoringReviewed");
        }
        monitoringReviewed = monitored && reviewed ? words.strip() : null;
    }

    public Optional<String> monitoringReviewed() {
        return Optional.ofNullable(monitoringReviewed);
    }

    /** By this file it is looked at, where it was written down in no paper. Source: 行政处罚法 第四十七条. */
    public void shownBy(String hash) {
        shownBy = hash;
    }

    public void verify(boolean proved, String words, String by, LocalDate today) {
        if (!GATHERED.equals(stage())) {
            throw new Refusal("evidence.verified-already", ARTICLE, title);
        }
        verifiedBy = by;
        verifiedOn = today;
        how = words.strip();
        enter(proved ? VERIFIED : REJECTED);
    }

    /** Whether facts are found by it: proved, and of what was done, not of who the party is. Source: 行政处罚法 第四十六条第二款. */
    public boolean isGround() {
        return stage().equals(VERIFIED) && partyProof == null;
    }

    public EvidenceKind kind() {
        return kind;
    }

    public String title() {
        return title;
    }

    public String proves() {
        return proves;
    }

    public LocalDate obtainedOn() {
        return obtainedOn;
    }

    public String place() {
        return place;
    }

    public String source() {
        return source;
    }

    public boolean isOriginal() {
        return original;
    }

    /** How a copy was compared, in words: of what came before it was asked who and when. */
    public Optional<String> copyChecked() {
        return Optional.ofNullable(copyChecked);
    }

    /** Who compared a copy with its original; empty for an original. */
    public Optional<CopyCheck> copy() {
        return Optional.ofNullable(copyProvider).map(provider -> new CopyCheck(provider, copyChecker, copyCheckedOn));
    }

    /** Those of these pieces that are copies. */
    public static List<Evidence> copies(Register register, Collection<UUID> pieces) {
        return pieces.isEmpty()
                ? List.of()
                : register.of(Evidence.class)
                        .where("d.id in :pieces", "pieces", pieces)
                        .where("d.original = false")
                        .list();
    }

    /** What of the party it proves; empty for evidence of what was done. */
    public Optional<PartyProof> partyProof() {
        return Optional.ofNullable(partyProof);
    }

    /** Whether it says who the party is, and was not found false. */
    public boolean isPartyProof() {
        return partyProof != null && !stage().equals(REJECTED);
    }

    public String gatheredBy() {
        return gatheredBy;
    }

    public Optional<String> verifiedHow() {
        return Optional.ofNullable(how);
    }

    /** Whether it lies in a case file, where nothing changes. */
    public boolean isFiled() {
        return filed;
    }
}
