package yidan.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import yidan.casework.officers.Team;
import yidan.tenancy.Refusal;

/**
 * A suspected crime: reported by a team of two, approved by the head or not, sent to the police, who open a case or not.
 * Source: 行政执法机关移送涉嫌犯罪案件的规定 第五条、第七条、第八条、第九条至第十二条.
 */
@Embeddable
public class Referral {

    private static final String ARTICLE = "cn-referral-2020:#5";

    /** How often the head did not approve it. */
    @Column(name = "referral_refusals")
    private int refusals;

    @Column(name = "referral_reported_on")
    private LocalDate reportedOn;

    @Column(name = "referral_team")
    private String team;

    @Column(name = "referral_report")
    private String report;

    @Column(name = "referral_refused_why")
    private String refusedWhy;

    @Column(name = "referral_sent_on")
    private LocalDate sentOn;

    @Column(name = "referral_receipt")
    private String receipt;

    @Column(name = "police_opened")
    private Boolean opened;

    /** When it was noted that they opened one: from then on no other answer takes its place. */
    @Column(name = "police_opened_on")
    private LocalDate openedOn;

    @Column(name = "police_answer")
    private String answer;

    /** How often the body has not accepted that they open none. */
    @Column(name = "refusal_contests")
    private int contests;

    /** They have opened none, the body does not accept it, and has not yet turned to those who look at it again. */
    @Column(name = "refusal_contestable")
    private boolean contestable;

    @Column(name = "handed_to_police_on")
    private LocalDate handedOverOn;

    protected Referral() {}

    public static Referral none() {
        return new Referral();
    }

    public void report(LocalDate on, Team special, String words) {
        if (isReported()) {
            throw new Refusal("referral.reported-already", ARTICLE);
        }
        reportedOn = on;
        team = special.lead().name() + "、" + special.assistant().name();
        report = words.strip();
        refusedWhy = null;
        // What was sent before, and came back, was another report.
        sentOn = null;
        receipt = null;
        opened = null;
        openedOn = null;
        answer = null;
        contests = 0;
        contestable = false;
        handedOverOn = null;
    }

    /** 不批准移送: the reasons stay on record; the case goes on as one of penalty. */
    public void refuse(String reasons) {
        requireReported();
        if (sentOn != null) {
            throw new Refusal("referral.stands", "cn-referral-2020:#11");
        }
        reportedOn = null;
        refusedWhy = reasons.strip();
        refusals++;
    }

    void requireReported() {
        if (!isReported()) {
            throw new Refusal("referral.not-reported", ARTICLE);
        }
    }

    public void send(LocalDate on, String signedFor) {
        if (sentOn != null) {
            throw new Refusal("referral.sent-already", ARTICLE);
        }
        sentOn = on;
        receipt = signedFor.strip();
    }

    /**
     * Where they have opened none, that may change once it was contested; where they have opened one, only what comes back from
     * justice changes it. Source: 移送规定 第八条、第九条; 行政处罚法 第二十七条.
     *
     * @param on when it is noted
     * @param accepted whether the body accepts that none is opened, and handles the case again
     */
    public void answer(LocalDate on, boolean hasOpened, boolean accepted, String words) {
        if (sentOn == null) {
            throw new Refusal("referral.not-sent", ARTICLE);
        }
        if (isWithJustice()) {
            throw new Refusal("referral.opened-already", "cn-referral-2020:#9");
        }
        opened = hasOpened;
        openedOn = hasOpened ? on : null;
        answer = words.strip();
        contestable = !hasOpened && !accepted;
        reportedOn = hasOpened || !accepted ? reportedOn : null;
    }

    /** 提请复议、建议立案监督. Source: 移送规定 第九条. */
    public void contest() {
        if (!contestable) {
            throw new Refusal("referral.nothing-to-contest", "cn-referral-2020:#9");
        }
        contestable = false;
        contests++;
    }

    /** 涉案物品和其他材料移交公安机关. Source: 移送规定 第十二条. */
    public void handOver(LocalDate on) {
        requireOpened("cn-referral-2020:#12");
        handedOverOn = on;
    }

    /**
     * 司法机关移送回来: none is punished for a crime, and the body handles the case; what was sent, opened and handed over stays on
     * record. Source: 行政处罚法 第二十七条; 移送规定 第十三条.
     */
    void comeBack(LocalDate on) {
        requireOpened("cn-penalty-2021:#27");
        DayOrder.since(handedOverOn == null ? sentOn : handedOverOn, on, "cn-penalty-2021:#27");
        reportedOn = null;
    }

    private void requireOpened(String article) {
        if (!isWithJustice()) {
            throw new Refusal("referral.not-opened", article);
        }
    }

    private boolean isWithJustice() {
        return opened != null && opened;
    }

    public boolean isContestable() {
        return contestable;
    }

    public int contests() {
        return contests;
    }

    public Optional<LocalDate> handedOverOn() {
        return Optional.ofNullable(handedOverOn);
    }

    /** A report lies before the head, or was approved. */
    public boolean isReported() {
        return reportedOn != null;
    }

    public Optional<LocalDate> reportedOn() {
        return Optional.ofNullable(reportedOn);
    }

    /** Names of the two of the special team. */
    public Optional<String> team() {
        return Optional.ofNullable(team);
    }

    public Optional<String> report() {
        return Optional.ofNullable(report);
    }

    public Optional<String> refusedWhy() {
        return Optional.ofNullable(refusedWhy);
    }

    public Optional<LocalDate> sentOn() {
        return Optional.ofNullable(sentOn);
    }

    public Optional<String> receipt() {
        return Optional.ofNullable(receipt);
    }

    /** Whether the police opened a case; empty as long as they have not answered. */
    public Optional<Boolean> opened() {
        return Optional.ofNullable(opened);
    }

    public Optional<String> answer() {
        return Optional.ofNullable(answer);
    }
}
