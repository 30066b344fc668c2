package yidan.supervision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import yidan.tenancy.Dossier;
import yidan.tenancy.Kind;
import yidan.tenancy.TableKind;
import yidan.tenancy.TimeOrdered;

/**
 * One term of a special supervisor.
 * Source: 临政发〔2023〕14号 三、八 第五条.
 */
@Entity
@Table(name = "supervisor_term")
@Kind(TableKind.OWN)
@IdClass(Dossier.Key.class)
public class TermOfOffice {

    @Id
    @Column(name = "county_id")
    private int county;

    @Id
    private UUID id;

    @Column(name = "tenant_id", updatable = false)
    private int tenant;

    @ManyToOne(optional = false)
    @JoinColumn(name = "county_id", referencedColumnName = "county_id", insertable = false, updatable = false)
    @JoinColumn(name = "appointment_id", referencedColumnName = "id", updatable = false)
    private SupervisorAppointment appointment;

    @Column(name = "user_name", updatable = false)
    private String user;

    private int number;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "certificate_number")
    private String certificate;

    protected TermOfOffice() {}

    TermOfOffice(
            SupervisorAppointment appointment,
            int number,
            LocalDate from,
            LocalDate to,
            String certificate,
            Instant now) {
        this.county = appointment.county();
        this.id = TimeOrdered.id(now);
        this.tenant = appointment.owner().value();
        this.appointment = appointment;
        this.user = appointment.account();
        this.number = number;
        this.validFrom = from;
        this.validTo = to;
        this.certificate = certificate;
    }

    /** Which of the consecutive terms it is, from 1. */
    public int number() {
        return number;
    }

    public LocalDate from() {
        return validFrom;
    }

    /** The last day. */
    public LocalDate to() {
        return validTo;
    }

    /** Number of the 《特邀行政执法监督员证》. */
    public String certificate() {
        return certificate;
    }

    /** It ends with this day instead. */
    void cut(LocalDate lastDay) {
        if (lastDay.isBefore(validTo)) {
            validTo = lastDay;
        }
    }
}
