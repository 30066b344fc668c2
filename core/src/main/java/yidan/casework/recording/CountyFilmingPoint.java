package yidan.casework.recording;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import yidan.tenancy.Kind;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.Refusal;
import yidan.tenancy.TableKind;

/**
 * What a county has fixed about filming one step. What the rule wants filmed stays filmed.
 * Source: 临政发〔2023〕14号 一、三 第八条、第十条.
 */
@Entity
@Table(name = "county_filming_point")
@Kind(TableKind.COUNTY)
public class CountyFilmingPoint extends SetFilming {

    /** What touches secrets or privacy is excepted. */
    static final String SECRETS = "linyi-14:1.3#16";

    @Enumerated(EnumType.STRING)
    @Column(name = "duty_of_rule", updatable = false)
    private FilmingDuty dutyOfRule;

    protected CountyFilmingPoint() {}

    CountyFilmingPoint(OrganisationCode setter, UUID id, LocalDate today, FilmingPoint rule, Words words) {
        super(setter, id, today, rule.line(), words);
        if (rule.duty() == FilmingDuty.MUST && words.duty() != FilmingDuty.MUST) {
            throw new Refusal("filming.looser-than-rule", "linyi-14:1.3#10", rule.words()).at("duty");
        }
        dutyOfRule = rule.duty();
    }
}
