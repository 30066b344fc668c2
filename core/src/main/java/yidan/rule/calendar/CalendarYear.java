package yidan.rule.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import yidan.tenancy.Dossier;
import yidan.tenancy.Kind;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.TableKind;

/** A year whose holidays the county has entered itself. */
@Entity
@Table(name = "calendar_year")
@Kind(TableKind.COUNTY)
public class CalendarYear extends Dossier {

    public static final String IN_FORCE = "IN_FORCE";

    @Column(updatable = false)
    private int year;

    @Column(updatable = false)
    private String basis;

    protected CalendarYear() {}

    /** @param basis number of the notice that announced the holidays */
    public CalendarYear(OrganisationCode setter, UUID id, LocalDate today, int year, String basis) {
        super(setter, id, IN_FORCE, today);
        this.year = year;
        this.basis = basis;
    }

    public int year() {
        return year;
    }

    public String basis() {
        return basis;
    }
}
