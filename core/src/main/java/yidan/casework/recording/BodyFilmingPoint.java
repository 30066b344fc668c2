package yidan.casework.recording;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import yidan.tenancy.Kind;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.Refusal;
import yidan.tenancy.Register;
import yidan.tenancy.TableKind;

/**
 * What a body has fixed for itself about filming one step: as strict as what is in force for it, or stricter. What must not
 * be filmed is the county's to say. Source: 临政发〔2023〕14号 一、三 第八条、第十条、第十六条.
 */
@Entity
@Table(name = "body_filming_point")
@Kind(TableKind.OWN)
public class BodyFilmingPoint extends SetFilming {

    @Enumerated(EnumType.STRING)
    @Column(name = "duty_in_force", updatable = false)
    private FilmingDuty dutyInForce;

    protected BodyFilmingPoint() {}

    BodyFilmingPoint(OrganisationCode body, UUID id, LocalDate today, FilmingChecklist.Line inForce, Words words) {
        super(body, id, today, inForce, words);
        if (inForce.duty() == FilmingDuty.MUST_NOT || words.duty() == FilmingDuty.MUST_NOT) {
            throw new Refusal("filming.forbidden-by-county", CountyFilmingPoint.SECRETS, inForce.words()).at("duty");
        }
        if (inForce.duty() == FilmingDuty.MUST && words.duty() != FilmingDuty.MUST) {
            throw new Refusal("filming.looser-than-county", "linyi-14:1.3#8", inForce.words()).at("duty");
        }
        dutyInForce = inForce.duty();
    }

    /** Of one body, the latest first. */
    static List<BodyFilmingPoint> of(Register register, OrganisationCode body, LocalDate day) {
        return register.of(BodyFilmingPoint.class)
                .where("d.tenant = :body", "body", body.value())
                .where("d.effectiveFrom <= :day", "day", day)
                .orderBy("d.effectiveFrom desc, d.id desc")
                .list();
    }

    /**
     * The line as it binds the body: the county may have become stricter since, and that is then in force.
     */
    FilmingChecklist.Line within(FilmingChecklist.Line county) {
        if (county.duty() == FilmingDuty.MUST_NOT
                || (county.duty() == FilmingDuty.MUST && duty() != FilmingDuty.MUST)) {
            return county;
        }
        return new FilmingChecklist.Line(
                step(),
                duty(),
                county.words(),
                itemName().orElse(county.item()),
                content(),
                manner(),
                county.article(),
                document(),
                effectiveFrom());
    }
}
