package yidan.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import yidan.casework.penalty.Gains;
import yidan.casework.penalty.GraveHarm;

/**
 * The unlawful act that the case is about, and the power of the list under which it is punished, as that version of the
 * catalogue words it: a later change of the list does not reach a case that is open.
 * Source: 临政发〔2023〕13号 一（一）、二（一）; 行政处罚法 第三十六条、第三十七条.
 */
@Embeddable
public class Conduct {

    /**
     * What its prescription is counted by.
     *
     * @param how how it was discovered, where no lead tells and it was on an earlier day; else null
     * @param harm what it concerned and harmed, for the longer prescription; null where that does not apply
     * @param harmFacts which harm came of it; null where none is said
     */
    public record Discovery(LocalDate on, String how, GraveHarm harm, String harmFacts) {

        /** Of what is nothing grave. */
        public static Discovery on(LocalDate day) {
            return new Discovery(day, null, null, null);
        }

        private static String said(String words) {
            return words == null || words.isBlank() ? null : words.strip();
        }
    }

    @Column(name = "item_id", updatable = false)
    private int item;

    @Column(name = "catalogue_id", updatable = false)
    private UUID catalogue;

    @Column(name = "item_name", updatable = false)
    private String itemName;

    @Column(name = "summary_only", updatable = false)
    private boolean summaryOnly;

    private String cause;
    private String facts;
    private String place;

    @Column(name = "conduct_from")
    private LocalDate from;

    @Column(name = "conduct_to")
    private LocalDate to;

    @Column(name = "grave")
    private boolean grave;

    @Column(name = "discovered_on")
    private LocalDate discoveredOn;

    @Column(name = "discovered_how")
    private String discoveredHow;

    @Enumerated(EnumType.STRING)
    @Column(name = "grave_harm")
    private GraveHarm harm;

    @Column(name = "grave_facts")
    private String harmFacts;

    /** Whose conduct it was, where others have taken over his rights and duties since, and how. */
    @Column(name = "former_party")
    private String formerParty;

    /** Why it is another act than one that was fined already; null where nobody had to say. */
    @Column(name = "distinct_conduct_why")
    private String distinctWhy;

    /** What it was before it was corrected, and why; null where it was not. */
    @Column(name = "conduct_corrections")
    private String corrections;

    /** What was over before this day is not punished any more. */
    @Column(name = "punishable_from")
    private LocalDate punishableFrom;

    /** Null before the investigation has said, and where nobody had to say. */
    @Embedded
    private Gains gains;

    protected Conduct() {}

    /**
     * @param power the item of the list in force
     * @param cause 案由
     * @param facts 基本事实
     * @param to where it continued, its last day; the prescription runs from there
     * @param discovery when it was discovered, and whether it is grave
     */
    public Conduct(
            Power power, String cause, String facts, String place, LocalDate from, LocalDate to, Discovery discovery) {
        this.item = power.item();
        this.catalogue = power.catalogue();
        this.itemName = power.name();
        this.summaryOnly = power.summaryOnly();
        this.cause = cause.strip();
        this.facts = facts.strip();
        this.place = place.strip();
        this.from = from;
        this.to = to;
        this.discoveredOn = discovery.on();
        this.discoveredHow = Discovery.said(discovery.how());
        this.harm = discovery.harm();
        this.harmFacts = Discovery.said(discovery.harmFacts());
        this.grave = harm != null;
    }

    /** The investigation has found it otherwise; what it was is kept. Source: 行政处罚法 第四十条. */
    public void correct(String newCause, String newFacts, String newPlace, LocalDate first, LocalDate last) {
        String days = from + (to == null ? "" : "—" + to);
        String was = String.join("；", cause, facts, place, days) + (harm == null ? "" : "；" + harmFacts);
        corrections = corrections == null ? was : corrections + "\n" + was;
        cause = newCause.strip();
        facts = newFacts.strip();
        place = newPlace.strip();
        from = first;
        to = last;
    }

    /** @param newHarm what it concerned and harmed; null where the prescription is the usual one */
    public void harmed(GraveHarm newHarm, String which) {
        harm = newHarm;
        harmFacts = Discovery.said(which);
        grave = newHarm != null;
    }

    public void correctedFor(LocalDate on, String reasons) {
        corrections = corrections + "（" + on + "：" + reasons.strip() + "）";
    }

    /** What it was said to be before, one correction to a line; empty where nothing was corrected. */
    public Optional<String> corrections() {
        return Optional.ofNullable(corrections);
    }

    void punishableFrom(LocalDate day) {
        punishableFrom = day;
    }

    /** 不是同一个违法行为: what sets it apart. Source: 行政处罚法 第二十九条. */
    public void isAnother(String why) {
        distinctWhy = why.strip();
    }

    public Optional<String> distinctWhy() {
        return Optional.ofNullable(distinctWhy);
    }

    void doneBy(String name, String how) {
        String one = name + "：" + how.strip();
        formerParty = formerParty == null ? one : formerParty + "\n" + one;
    }

    /** Who did it and how others came to stand in his place; empty where the party did it itself. */
    public Optional<String> formerParty() {
        return Optional.ofNullable(formerParty);
    }

    /** The investigation, or who decides on the spot, has found what it brought the party. Source: 行政处罚法 第二十八条. */
    public void brought(Gains found) {
        gains = found;
    }

    /** 违法所得 as it was found last; empty where nothing was said of it yet. */
    public Optional<Gains> gains() {
        return Optional.ofNullable(gains);
    }

    public int item() {
        return item;
    }

    public UUID catalogue() {
        return catalogue;
    }

    public String itemName() {
        return itemName;
    }

    /** Handed down as far as the summary procedure applies, and no further. Source: 临政发〔2023〕13号 附件2 第49至52项. */
    public boolean summaryOnly() {
        return summaryOnly;
    }

    public String cause() {
        return cause;
    }

    public String facts() {
        return facts;
    }

    public String place() {
        return place;
    }

    public LocalDate from() {
        return from;
    }

    public Optional<LocalDate> to() {
        return Optional.ofNullable(to);
    }

    /** The day from which the prescription runs: of the act, or of its end where it continued. */
    public LocalDate over() {
        return to == null ? from : to;
    }

    /** Whether it was over before the day from which on it is punished. */
    public boolean isPrescribed() {
        return punishableFrom != null && over().isBefore(punishableFrom);
    }

    public boolean grave() {
        return grave;
    }

    public LocalDate discoveredOn() {
        return discoveredOn;
    }

    /** How it was discovered; empty where its lead tells. */
    public Optional<String> discoveredHow() {
        return Optional.ofNullable(discoveredHow);
    }

    /** What it concerned and harmed, by which its prescription is the longer one; empty where it is the usual. */
    public Optional<GraveHarm> harm() {
        return Optional.ofNullable(harm);
    }

    /** Which harm came of it. */
    public Optional<String> harmFacts() {
        return Optional.ofNullable(harmFacts);
    }
}
