package yidan.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import yidan.casework.officers.Team;
import yidan.tenancy.Refusal;

/**
 * The hearing of the party: offered, asked for, held or given up.
 * Source: 行政处罚法 第六十三条至第六十五条.
 */
@Embeddable
public class Hearing {

    private static final String ARTICLE = "cn-penalty-2021:#64";

    /** How a hearing came to its end. Source: 行政处罚法 第六十四条（六）（八）. */
    public enum Outcome {
        /** 已举行 */
        HELD,
        /** 当事人放弃（拒不出席或者中途退出），终止听证 */
        FORFEITED,
        /** 当事人撤回听证要求 */
        WITHDRAWN
    }

    @Column(name = "hearing_offered")
    private boolean offered;

    @Column(name = "hearing_asked_until")
    private LocalDate askedUntil;

    @Column(name = "hearing_asked_on")
    private LocalDate askedOn;

    @Column(name = "hearing_told_on")
    private LocalDate toldOn;

    @Column(name = "hearing_at")
    private Instant at;

    @Column(name = "hearing_place")
    private String place;

    @Column(name = "hearing_closed_doors")
    private String closedDoors;

    @Column(name = "hearing_chair")
    private String chair;

    @Column(name = "hearing_recorder")
    private String recorder;

    @Enumerated(EnumType.STRING)
    @Column(name = "hearing_outcome")
    private Outcome outcome;

    @Column(name = "hearing_record")
    private String record;

    @Column(name = "hearing_signed")
    private String signed;

    @Column(name = "hearing_report")
    private String report;

    /** When it was held before the party was told anew. */
    @Column(name = "hearing_held_before")
    private LocalDate heldBefore;

    protected Hearing() {}

    static Hearing none() {
        return new Hearing();
    }

    /** Until when it may be asked for is known when 听证告知书 is served. */
    void offer(boolean due) {
        heldBefore = isHeld() ? DayOrder.on(at) : heldBefore;
        offered = due;
        askedUntil = null;
        askedOn = null;
        toldOn = null;
        at = null;
        outcome = null;
        record = null;
        report = null;
    }

    /**
     * 听证告知书 has reached the party; the first proof counts.
     *
     * @param until the last day on which it may ask
     */
    public void serveOffer(LocalDate until) {
        askedUntil = askedUntil == null ? until : askedUntil;
    }

    /** 听证告知书 reached the party on another day than was noted, and nobody has asked yet. */
    public void correctOffer(LocalDate until) {
        askedUntil = until;
    }

    /** 听证通知书 reached the party on another day than was noted. @param on null where that leaves it too little time */
    public void correctNotice(LocalDate on) {
        toldOn = on;
    }

    /** 听证通知书 has reached the party; the first proof counts. */
    public void serveNotice(LocalDate on) {
        toldOn = toldOn == null ? on : toldOn;
    }

    void ask(LocalDate on) {
        if (!offered) {
            throw new Refusal("hearing.not-offered", "cn-penalty-2021:#63");
        }
        if (askedUntil != null && on.isAfter(askedUntil)) {
            throw new Refusal("hearing.asked-too-late", ARTICLE, askedUntil).at("askedOn");
        }
        askedOn = on;
    }

    /** The party is told when 听证通知书 is served. */
    public void schedule(Instant when, String where, String whyClosed, String chairedBy, String recordedBy) {
        toldOn = null;
        at = when;
        place = where.strip();
        closedDoors = whyClosed == null || whyClosed.isBlank() ? null : whyClosed.strip();
        chair = chairedBy;
        recorder = recordedBy;
    }

    /** @throws Refusal {@code case.presided-already}: who chairs or records it does not handle the case */
    void requireNotLedBy(Team team) {
        if (isLedBy(team.lead().user()) || isLedBy(team.assistant().user())) {
            throw new Refusal("case.presided-already", ARTICLE);
        }
    }

    public boolean isLedBy(String user) {
        return user.equals(chair) || user.equals(recorder);
    }

    /** Who led it has withdrawn: it is held anew by others. */
    public void disband() {
        toldOn = null;
        at = null;
        chair = null;
        recorder = null;
        outcome = null;
        record = null;
        signed = null;
        report = null;
    }

    void close(Outcome how, String minutes, String signature, String findings, Instant now) {
        // Who was not summoned, or whose day has not come, has not stayed away either.
        if (how != Outcome.WITHDRAWN && (at == null || now.isBefore(at))) {
            throw new Refusal("hearing.not-yet", ARTICLE);
        }
        if (how != Outcome.WITHDRAWN && toldOn == null) {
            throw new Refusal("hearing.notice-not-served", ARTICLE);
        }
        outcome = how;
        record = text(minutes);
        signed = text(signature);
        report = text(findings);
    }

    private static String text(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    public boolean isOffered() {
        return offered;
    }

    public Optional<LocalDate> askedUntil() {
        return Optional.ofNullable(askedUntil);
    }

    public boolean isAsked() {
        return askedOn != null;
    }

    /** Asked for and not come to its end. */
    public boolean isOpen() {
        return askedOn != null && outcome == null;
    }

    /** Who has asked to be heard is heard before it is told anew. */
    Optional<Refusal> unsettled() {
        return isOpen() ? Optional.of(notHeld()) : Optional.empty();
    }

    private static Refusal notHeld() {
        return new Refusal("hearing.asked-and-not-held", "cn-penalty-2021:#63");
    }

    public boolean isScheduled() {
        return at != null && outcome == null;
    }

    public Optional<Instant> at() {
        return Optional.ofNullable(at);
    }

    public Optional<LocalDate> toldOn() {
        return Optional.ofNullable(toldOn);
    }

    public Optional<String> place() {
        return Optional.ofNullable(place);
    }

    /** Why it is not public; empty where it is. */
    public Optional<String> closedDoors() {
        return Optional.ofNullable(closedDoors);
    }

    /** Account of who chairs it. */
    public Optional<String> chair() {
        return Optional.ofNullable(chair);
    }

    public Optional<String> recorder() {
        return Optional.ofNullable(recorder);
    }

    public Optional<Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    public boolean isHeld() {
        return outcome == Outcome.HELD;
    }

    /** When it was held on what the party was told before; empty where that never was. */
    public Optional<LocalDate> heldBefore() {
        return Optional.ofNullable(heldBefore);
    }

    public Optional<String> record() {
        return Optional.ofNullable(record);
    }

    public Optional<String> signed() {
        return Optional.ofNullable(signed);
    }

    public Optional<String> report() {
        return Optional.ofNullable(report);
    }

    /** What still stands between the party's right to be heard and a decision on that day. */
    Optional<Refusal> obstacle(LocalDate today) {
        if (!offered) {
            return Optional.empty();
        }
        if (askedOn == null && askedUntil == null) {
            return Optional.of(new Refusal("hearing.offer-not-served", ARTICLE));
        }
        if (askedOn == null && !today.isAfter(askedUntil)) {
            return Optional.of(new Refusal("hearing.may-still-be-asked", ARTICLE, askedUntil));
        }
        boolean over = outcome != null && !(outcome == Outcome.HELD && today.isBefore(DayOrder.on(at)));
        return askedOn != null && !over ? Optional.of(notHeld()) : Optional.empty();
    }
}
