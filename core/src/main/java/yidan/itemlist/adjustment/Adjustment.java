package yidan.itemlist.adjustment;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import yidan.itemlist.catalogue.motion.Proposal;
import yidan.tenancy.Dossier;
import yidan.tenancy.Kind;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.TableKind;
import yidan.tenancy.TimeOrdered;

/**
 * A township or county department proposes that the catalogue be adjusted; the justice bureau reviews it and lays it
 * before the county government, or refuses it with its opinion.
 *
 * <p>Source: 临政发〔2023〕14号 一、八 第五条、第六条；临政发〔2023〕13号 三。
 */
@Entity
@Table(name = "adjustment")
@Kind(TableKind.SHARED)
public class Adjustment extends Dossier {
    public static final String PROPOSED = "PROPOSED";
    public static final String WITHDRAWN = "WITHDRAWN";
    public static final String REJECTED = "REJECTED";
    public static final String FORWARDED = "FORWARDED";

    @Column(name = "counterparty_id", updatable = false)
    private int counterparty;

    @Embedded
    private Proposal proposal;

    private String opinion = "";

    protected Adjustment() {}

    Adjustment(OrganisationCode proposer, OrganisationCode bureau, Instant now, LocalDate today, Proposal proposal) {
        super(proposer, TimeOrdered.id(now), PROPOSED, today);
        this.counterparty = bureau.value();
        this.proposal = proposal;
    }

    @Override
    public Optional<OrganisationCode> counterparty() {
        return Optional.of(new OrganisationCode(counterparty));
    }

    public Proposal proposal() {
        return proposal;
    }

    public String opinion() {
        return opinion;
    }

    void withdraw() {
        enter(WITHDRAWN);
    }

    void forward(String reviewOpinion) {
        opinion = reviewOpinion.strip();
        enter(FORWARDED);
    }

    void reject(String reviewOpinion) {
        opinion = reviewOpinion.strip();
        enter(REJECTED);
    }
}
