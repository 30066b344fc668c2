package yidan.rule;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import yidan.tenancy.Kind;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.Refusal;
import yidan.tenancy.TableKind;

/** A county's figure of a term. */
@Entity
@Table(name = "county_term")
@Kind(TableKind.COUNTY)
public class CountyTerm extends CountySetting {

    @Column(name = "term_code", updatable = false)
    private String term;

    @Embedded
    private Figure figure;

    @Column(name = "floor_amount", updatable = false)
    private Integer floorAmount;

    @Column(name = "floor_extension", updatable = false)
    private Integer floorExtension;

    @Column(name = "floor_times", updatable = false)
    private Integer floorTimes;

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
        super(setter, id, today, term.isStatutory(), effectiveFrom, basis);
        floor.filter(statute -> !statute.allows(figure)).ifPresent(statute -> {
            throw new Refusal(
                            "term.looser-than-statute",
                            String.valueOf(statute.figure().article()),
                            term.label(),
                            statute.figure().amount(),
                            statute.figure().unit())
                    .at("amount");
        });
        this.term = term.code();
        this.figure = figure;
        floor.ifPresent(this::heldAgainst);
    }

    private void heldAgainst(TermFloor floor) {
        heldAgainst(floor.effectiveFrom(), floor.bound());
        floorAmount = floor.figure().amount();
        floorExtension = floor.figure().extension().amount();
        floorTimes = floor.figure().extension().times();
    }

    public String term() {
        return term;
    }

    public Figure figure() {
        return figure;
    }
}
