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

/** One day that the county works or does not, whatever weekday and country say. The latest entry for a day counts. */
@Entity
@Table(name = "calendar_correction")
@Kind(TableKind.COUNTY)
public class CalendarCorrection extends Dossier {

    public static final String IN_FORCE = "IN_FORCE";

    @Column(updatable = false)
    private LocalDate day;

    @Column(updatable = false)
    private int entry;

    @Column(updatable = false)
    private boolean worked;

    @Column(updatable = false)
    private String name;

    @Column(updatable = false)
    private String basis;

    protected CalendarCorrection() {}

    /**
     * @param entry place among the entries for this day, from 1
     * @param basis number of the document that ordered it
     */
    public CalendarCorrection(
            OrganisationCode setter,
            UUID id,
            LocalDate today,
            LocalDate day,
            int entry,
            boolean worked,
            String name,
            String basis) {
        super(setter, id, IN_FORCE, today);
        this.day = day;
        this.entry = entry;
        this.worked = worked;
        this.name = name;
        this.basis = basis;
    }

    public LocalDate day() {
        return day;
    }

    public boolean isWorked() {
        return worked;
    }

    public String name() {
        return name;
    }

    public String basis() {
        return basis;
    }
}
