package yidan.rule.library;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import yidan.tenancy.Kind;
import yidan.tenancy.TableKind;

/**
 * A law that the county's powers cite, in one version, with what is known of its validity.
 * Source: 临政发〔2023〕13号 附件1、附件2.
 */
@Entity
@Table(name = "law")
@Kind(TableKind.GLOBAL)
public class Law {

    /** What is known of a version. */
    public enum State {
        /** It is cited; nothing else is known. */
        CITED,
        IN_FORCE,
        /** A later version has replaced it, and articles may be numbered otherwise. */
        REVISED,
        /** Another law has replaced it. */
        REPEALED
    }

    @Id
    private String code;

    private String title;
    private String kind;
    private String version;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "replaced_by")
    private String replacedBy;

    private String note;

    protected Law() {}

    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    /** 法律, 行政法规, 地方性法规, 部门规章, 政府规章, 规范性文件. */
    public String kind() {
        return kind;
    }

    /** As the list prints it; may be empty. */
    public String version() {
        return version;
    }

    public State state() {
        return state;
    }

    /** Whether this version is known to be no longer in force on that day. */
    public boolean isOutdatedOn(LocalDate day) {
        return validUntil != null && !day.isBefore(validUntil);
    }

    public Optional<LocalDate> validFrom() {
        return Optional.ofNullable(validFrom);
    }

    /** The first day on which it is no longer in force. */
    public Optional<LocalDate> validUntil() {
        return Optional.ofNullable(validUntil);
    }

    /** Code of the law or version that replaced it. */
    public Optional<String> replacedBy() {
        return Optional.ofNullable(replacedBy);
    }

    /** What is known and from where; has to be verified where it says so. */
    public String note() {
        return note;
    }
}
