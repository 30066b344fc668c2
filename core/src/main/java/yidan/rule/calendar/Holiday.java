package yidan.rule.calendar;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import yidan.tenancy.Kind;
import yidan.tenancy.TableKind;

/** A day of the national calendar that is not what its weekday says. */
@Entity
@Table(name = "holiday")
@Kind(TableKind.GLOBAL)
public class Holiday {

    @Id
    private LocalDate day;

    private String kind;
    private String name;

    protected Holiday() {}

    public LocalDate day() {
        return day;
    }

    /** A weekend day that is worked, instead of a day off. */
    public boolean isWorked() {
        return "WORKDAY".equals(kind);
    }

    public String name() {
        return name;
    }
}
