package yidan.casework.recording;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
 * What a county has fixed about filming one step by a document, from a day on, for all items or for one; earlier lines
 * stay readable. What the rule wants filmed stays filmed. Source: 临政发〔2023〕14号 一、三 第八条、第十条.
 */
@Entity
@Table(name = "county_filming_point")
@Kind(TableKind.COUNTY)
public class CountyFilmingPoint extends Dossier {

    static final String IN_FORCE = "IN_FORCE";
    /** What touches secrets or privacy is excepted. */
    static final String SECRETS = "linyi-14:1.3#16";

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private FilmedStep step;

    @Enumerated(EnumType.STRING)
    @Column(name = "duty_of_rule", updatable = false)
    private FilmingDuty dutyOfRule;

    @Column(name = "item_id", updatable = false)
    private Integer item;

    @Column(name = "item_name", updatable = false)
    private String itemName;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private FilmingDuty duty;

    @Column(updatable = false)
    private String content;

    @Column(updatable = false)
    private String manner;

    @Column(updatable = false)
    private String document;

    @Column(name = "effective_from", updatable = false)
    private LocalDate effectiveFrom;

    protected CountyFilmingPoint() {}

    CountyFilmingPoint(OrganisationCode setter, UUID id, LocalDate today, FilmingPoint rule, SetFilmingPoint set) {
        super(setter, id, IN_FORCE, today);
        if (rule.duty() == FilmingDuty.MUST && set.duty() != FilmingDuty.MUST) {
            throw new Refusal("filming.looser-than-rule", "linyi-14:1.3#10", rule.words());
        }
        step = rule.step();
        dutyOfRule = rule.duty();
        duty = set.duty();
        content = or(set.content(), rule.content());
        manner = or(set.manner(), rule.manner());
        document = set.document().strip();
        effectiveFrom = set.effectiveFrom();
    }

    private static String or(String own, String ofRule) {
        return own == null || own.isBlank() ? ofRule : own.strip();
    }

    CountyFilmingPoint forItem(int newItem, String name) {
        item = newItem;
        itemName = name;
        return this;
    }

    FilmedStep step() {
        return step;
    }

    Optional<Integer> item() {
        return Optional.ofNullable(item);
    }

    Optional<String> itemName() {
        return Optional.ofNullable(itemName);
    }

    FilmingDuty duty() {
        return duty;
    }

    String content() {
        return content;
    }

    String manner() {
        return manner;
    }

    String document() {
        return document;
    }

    LocalDate effectiveFrom() {
        return effectiveFrom;
    }
}
