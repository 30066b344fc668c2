package yidan.casefile.use;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import yidan.act.Desk;
import yidan.casefile.CaseFile;
import yidan.tenancy.Actor;
import yidan.tenancy.Dossier;
import yidan.tenancy.Kind;
import yidan.tenancy.Refusal;
import yidan.tenancy.TableKind;
import yidan.tenancy.TimeOrdered;
import yidan.tenancy.UuidConverter;

/**
 * 查阅、借阅案卷: asked with purpose and extent, consented to by the head, handed out and taken back by the archivist.
 * Source: 临政发〔2023〕14号 四、九 档案管理制度 第四条、第五条; 执法保密制度 第四条.
 */
@Entity
@Table(name = "case_file_use")
@Kind(TableKind.OWN)
public class FileUse extends Dossier {

    public static final String ASKED = "ASKED";
    public static final String GRANTED = "GRANTED";
    public static final String REFUSED = "REFUSED";
    public static final String LENT = "LENT";
    public static final String RETURNED = "RETURNED";

    private static final String LENDING = "linyi-14:4.9b#5";

    /** How a file is used. */
    public enum Way {
        /** 查阅 */
        READ,
        /** 借阅（带出档案室） */
        BORROW
    }

    @Column(name = "file_id", updatable = false)
    @Convert(converter = UuidConverter.class)
    private UUID file;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Way way;

    @Column(name = "asked_by", updatable = false)
    private String askedBy;

    @Column(name = "asked_by_name", updatable = false)
    private String askedByName;

    @Column(updatable = false)
    private String purpose;

    @Column(updatable = false)
    private String extent;

    private LocalDate until;

    private String answer;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "lent_on")
    private LocalDate lentOn;

    @Column(name = "returned_on")
    private LocalDate returnedOn;

    @Column(name = "returned_state")
    private String returnedState;

    protected FileUse() {}

    FileUse(Desk desk, CaseFile file, Way way, String purpose, String extent, LocalDate until) {
        super(desk.actor().organisation(), TimeOrdered.id(desk.now()), ASKED, desk.today());
        if (!file.isTakenOver()) {
            throw new Refusal("casefile.not-taken-over", "linyi-14:4.9b#4");
        }
        if (until.isBefore(desk.today())) {
            throw new Refusal("casefile.until-past", LENDING).at("until");
        }
        this.file = file.uuid();
        this.way = way;
        this.askedBy = desk.actor().user();
        this.askedByName = desk.actor().name();
        this.purpose = purpose.strip();
        this.extent = extent.strip();
        this.until = until;
    }

    void decide(boolean granted, Actor by, String words) {
        if (by.user().equals(askedBy)) {
            throw new Refusal("casefile.own-request", "linyi-14:4.9b#4");
        }
        decidedBy = by.user();
        answer = words == null || words.isBlank() ? null : words.strip();
        enter(granted ? GRANTED : REFUSED);
    }

    void lend(LocalDate on) {
        if (way != Way.BORROW) {
            throw new Refusal("casefile.only-reading", LENDING);
        }
        if (on.isAfter(until)) {
            throw new Refusal("casefile.until-past", LENDING).at("until");
        }
        lentOn = on;
        enter(LENT);
    }

    void takeBack(LocalDate on, String state) {
        returnedOn = on;
        returnedState = state.strip();
        enter(RETURNED);
    }

    /** Whether this person may read the file on that day by this consent. */
    public boolean letsRead(Actor actor, LocalDate day) {
        return askedBy.equals(actor.user()) && (stage().equals(GRANTED) || stage().equals(LENT)) && !day.isAfter(until);
    }

    @Override
    public Optional<Part> partOf() {
        return part("CaseFile", file);
    }

    public UUID file() {
        return file;
    }

    public Way way() {
        return way;
    }

    public String askedByName() {
        return askedByName;
    }

    public String purpose() {
        return purpose;
    }

    public String extent() {
        return extent;
    }

    public LocalDate until() {
        return until;
    }

    public Optional<String> answer() {
        return Optional.ofNullable(answer);
    }

    public Optional<LocalDate> lentOn() {
        return Optional.ofNullable(lentOn);
    }

    public Optional<LocalDate> returnedOn() {
        return Optional.ofNullable(returnedOn);
    }

    public boolean isOverdue(LocalDate today) {
        return stage().equals(LENT) && today.isAfter(until);
    }
}
