package yidan.itemlist.catalogue.motion;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import yidan.itemlist.Wording;
import yidan.itemlist.catalogue.Catalogue;
import yidan.tenancy.Dossier;
import yidan.tenancy.Kind;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.Refusal;
import yidan.tenancy.TableKind;
import yidan.tenancy.TimeOrdered;
import yidan.tenancy.UuidConverter;

/**
 * An adjustment that the justice bureau has reviewed and laid before the county government, with what was decided. The
 * whole county sees it: a township finds here who caused what it must change.
 *
 * <p>Source: 临政发〔2023〕14号 一、八 第六条（经县司法局审核报县政府同意后公布实施）。
 */
@Entity
@Table(name = "motion")
@Kind(TableKind.COUNTY)
public class Motion extends Dossier {
    public static final String SUBMITTED = "SUBMITTED";
    public static final String APPROVED = "APPROVED";
    public static final String REFUSED = "REFUSED";
    public static final String IMPLEMENTED = "IMPLEMENTED";

    @Column(name = "adjustment_id")
    private UUID adjustment;

    @Column(name = "proposer_id")
    private int proposer;

    @Embedded
    private Proposal proposal;

    private String opinion;
    private String meeting = "";

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "document_number")
    private String documentNumber = "";

    @Column(name = "refusal_reason")
    private String refusalReason = "";

    @Column(name = "catalogue_id")
    @Convert(converter = UuidConverter.class)
    private UUID catalogue;

    protected Motion() {}

    /** Laid before the county government by the bureau that reviewed it. */
    public Motion(
            OrganisationCode bureau,
            Instant now,
            LocalDate today,
            UUID adjustment,
            OrganisationCode proposer,
            Proposal proposal,
            String opinion) {
        super(bureau, TimeOrdered.id(now), SUBMITTED, today);
        this.adjustment = adjustment;
        this.proposer = proposer.value();
        this.proposal = proposal.copy();
        this.opinion = opinion.strip();
    }

    public Proposal proposal() {
        return proposal;
    }

    public OrganisationCode proposer() {
        return new OrganisationCode(proposer);
    }

    public Optional<UUID> catalogue() {
        return Optional.ofNullable(catalogue);
    }

    public void approve(String atMeeting, LocalDate day, String underNumber, LocalDate today) {
        if (day.isAfter(today)) {
            throw new Refusal("catalogue.approval-in-future", "linyi-14:1.8#6", day).at("decidedOn");
        }
        decide(atMeeting, day, underNumber);
    }

    /** Agreed to together with the version that carries it, if it was not before. */
    public void approveWith(String atMeeting, LocalDate day, String underNumber) {
        if (SUBMITTED.equals(stage())) {
            decide(atMeeting, day, underNumber);
        }
    }

    private void decide(String atMeeting, LocalDate day, String underNumber) {
        meeting = Wording.line(atMeeting);
        decidedOn = day;
        documentNumber = Wording.line(underNumber);
        enter(APPROVED);
    }

    public void refuse(String reason, LocalDate day) {
        if (catalogue != null) {
            throw new Refusal("motion.already-in-draft", "linyi-14:1.8#6");
        }
        refusalReason = reason.strip();
        decidedOn = day;
        enter(REFUSED);
    }

    /** Taken up into a draft. */
    public void takenUpBy(Catalogue draft) {
        if (catalogue != null) {
            throw new Refusal("motion.already-in-draft", "linyi-14:1.8#6");
        }
        if (!SUBMITTED.equals(stage()) && !APPROVED.equals(stage())) {
            throw new Refusal("motion.not-open", "linyi-14:1.8#6");
        }
        catalogue = draft.uuid();
    }

    /** A new item has its id from the draft that took it up. */
    public void concerns(int item) {
        proposal.concern(item);
    }

    public void leave() {
        catalogue = null;
    }

    public void implement() {
        enter(IMPLEMENTED);
    }
}
