package yidan.rule;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import yidan.tenancy.Kind;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.Refusal;
import yidan.tenancy.TableKind;

/** A county's value of a parameter. */
@Entity
@Table(name = "county_parameter")
@Kind(TableKind.COUNTY)
public class CountyParameter extends CountySetting {

    @Column(name = "parameter_code", updatable = false)
    private String parameter;

    @Column(updatable = false)
    private BigDecimal number;

    @Column(updatable = false)
    private String text;

    @Column(name = "article_ref", updatable = false)
    private String article;

    @Column(updatable = false)
    private String quote;

    @Column(name = "floor_number", updatable = false)
    private BigDecimal floorNumber;

    protected CountyParameter() {}

    /**
     * @param value a number where the parameter is one
     * @param floor what a statute fixes; empty where none does
     * @param basis the document by which the county decided it
     */
    public CountyParameter(
            OrganisationCode setter,
            UUID id,
            LocalDate today,
            ParameterDefinition parameter,
            String value,
            Optional<ParameterFloor> floor,
            LocalDate effectiveFrom,
            String basis) {
        super(setter, id, today, parameter.isStatutory(), effectiveFrom, basis);
        this.parameter = parameter.code();
        this.quote = "";
        if (parameter.nature() == ParameterDefinition.Nature.NUMBER) {
            this.number = number(parameter, value);
        } else {
            this.text = value.strip();
        }
        floor.ifPresent(statute -> heldAgainst(parameter, statute));
    }

    private static BigDecimal number(ParameterDefinition parameter, String value) {
        try {
            return new BigDecimal(value.strip());
        } catch (NumberFormatException noNumber) {
            throw new Refusal("parameter.not-a-number", "", parameter.label()).at("value");
        }
    }

    private void heldAgainst(ParameterDefinition parameter, ParameterFloor statute) {
        if (!statute.allows(number)) {
            throw new Refusal("parameter.looser-than-statute", statute.article(), parameter.label(), statute.number())
                    .at("value");
        }
        heldAgainst(statute.effectiveFrom(), statute.bound());
        floorNumber = statute.number();
    }

    public String parameter() {
        return parameter;
    }

    public BigDecimal number() {
        return number;
    }

    public String text() {
        return text;
    }

    public String article() {
        return article;
    }
}
