package yidan.rule.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import yidan.tenancy.Kind;
import yidan.tenancy.TableKind;

/** A document that fixes rules: a county's, or a statute in one version. */
@Entity
@Table(name = "source")
@Kind(TableKind.GLOBAL)
public class Source {

    @Id
    private String code;

    private String title;

    @Column(name = "document_number")
    private String documentNumber;

    private String kind;

    @Column(name = "of_county")
    private Integer county;

    private String issuer;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    private String note;

    protected Source() {}

    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    /** 临政发〔2023〕14号, or the statute's version. */
    public String documentNumber() {
        return documentNumber;
    }

    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || day.isBefore(validUntil));
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    /** The first day on which it is no longer in force. */
    public Optional<LocalDate> validUntil() {
        return Optional.ofNullable(validUntil);
    }

    public String issuer() {
        return issuer;
    }

    public String note() {
        return note;
    }
}
