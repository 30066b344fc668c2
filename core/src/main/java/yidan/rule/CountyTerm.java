package yidan.rule;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import yidan.tenancy.Dossier;
import yidan.tenancy.Kind;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.Refusal;
import yidan.tenancy.TableKind;

/**
 * A county's figure of a term, from a day on; earlier ones stay readable. It carries the statute's figure that it was
 * held against, so that the database refuses a looser one too.
 */
@Entity
@Table(name = "county_term")
@Kind(TableKind.COUNTY)
public class CountyTerm extends Dossier {

    public static final String IN_FORCE = "IN_FORCE";

    @Column(name = "term_code", updatable = false)
    private String term;

    @Column(name = "effective_from", updatable = false)
    private LocalDate effectiveFrom;

    @Embedded
    private Figure figure;

    @Column(updatable = false)
    private String basis;

    @Column(updatable = false)
    private boolean statutory;

    @Column(name = "floor_from", updatable = false)
    private LocalDate floorFrom;

    @Column(name = "floor_amount", updatable = false)
    private Integer floorAmount;

    @Column(name = "floor_extension", updatable = false)
    private Integer floorExtension;

    @Column(name = "floor_times", updatable = false)
    private Integer floorTimes;

    @Column(updatable = false)
    private String bound;

    protected CountyTerm() {}

    /**
     * @param floor what a statute fixes; empty where none does
     * @param basis the document by which the county decided it
     */
    public CountyTerm(
            OrganisationCode setter,
            UUID id,
            LocalDate today,
            TermDefinition term,
            Figure figure,
            Optional<TermFloor> floor,
            LocalDate effectiveFrom,
            String basis) {
        super(setter, id, IN_FORCE, today);
        floor.filter(statute -> !statute.allows(figure)).ifPresent(statute -> {
            throw new Refusal(
                    "term.looser-than-statute",
                    String.valueOf(statute.figure().article()),
                    term.label(),
                    statute.figure().amount(),
                    statute.figure().unit());
        });
        this.term = term.code();
        this.figure = figure;
        this.effectiveFrom = effectiveFrom;
        this.basis = basis;
        this.statutory = term.isStatutory();
        floor.ifPresent(this::heldAgainst);
    }

    private void heldAgainst(TermFloor floor) {
        floorFrom = floor.effectiveFrom();
        floorAmount = floor.figure().amount();
        floorExtension = floor.figure().extension().amount();
        floorTimes = floor.figure().extension().times();
        bound = floor.bound().name();
    }

    public String term() {
        return term;
    }

    public LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    public Figure figure() {
        return figure;
    }

    /** The document by which the county decided it. */
    public String basis() {
        return basis;
    }
}
