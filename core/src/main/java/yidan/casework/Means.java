package yidan.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Optional;
import yidan.tenancy.Refusal;

/**
 * What is still held, or still owed, in a case because of the means that its officers used: things preserved or seized,
 * recordings not stored, what was paid for things that should be given back. A case does not end over it.
 * Source: 行政处罚法 第五十六条; 行政强制法 第二十七条、第二十八条、第四十一条; 临政发〔2023〕14号 一、三 第十条、第十七条.
 */
@Embeddable
public class Means {

    @Column(name = "preserved_open")
    private int preserved;

    @Column(name = "seized_open")
    private int seized;

    @Column(name = "recordings_open")
    private int recordings;

    /** Of a service after the case was closed: owed before its file is taken over. */
    @Column(name = "late_recordings_open")
    private int lateRecordings;

    @Column(name = "appraisals_open")
    private int appraisals;

    /** What things brought that were sold and would have to be given back. */
    @Column(name = "proceeds_owed")
    private BigDecimal proceeds = BigDecimal.ZERO;

    /** What things brought, auctioned for the fine, beyond it. */
    @Column(name = "surplus_owed")
    private BigDecimal surplus = BigDecimal.ZERO;

    protected Means() {}

    static Means none() {
        return new Means();
    }

    public void preserve() {
        preserved++;
    }

    public void settlePreserved() {
        preserved--;
    }

    public void seize() {
        seized++;
    }

    public void settleSeized() {
        seized--;
    }

    /** A recording was made, or should have been, and is neither stored nor explained. */
    public void oweRecording() {
        recordings++;
    }

    /** 结案后送达: a closed case owes nothing else. */
    public void oweLateRecording() {
        lateRecordings++;
    }

    /** What was owed first is settled first. */
    public void settleRecording() {
        if (recordings > 0) {
            recordings--;
        } else {
            lateRecordings--;
        }
    }

    /** 退还变卖所得款项: what was sold cannot be given back. */
    public void oweProceeds(BigDecimal amount) {
        proceeds = proceeds.add(amount);
    }

    /** @throws Refusal where nothing is owed */
    public BigDecimal returnProceeds() {
        if (proceeds.signum() == 0) {
            throw new Refusal("proceeds.none-owed", "cn-compulsion-2011:#28");
        }
        BigDecimal returned = proceeds;
        proceeds = BigDecimal.ZERO;
        return returned;
    }

    /** 拍卖余款: what an auction brought beyond the fine is the party's. */
    public void oweSurplus(BigDecimal amount) {
        surplus = surplus.add(amount);
    }

    /** All of it goes back. */
    public BigDecimal returnSurplus() {
        BigDecimal returned = surplus;
        surplus = BigDecimal.ZERO;
        return returned;
    }

    /** Of things that were auctioned for the fine, beyond it. */
    public BigDecimal surplus() {
        return surplus;
    }

    /** Of things that were sold and would have to be given back. */
    public BigDecimal proceeds() {
        return proceeds;
    }

    public int preserved() {
        return preserved;
    }

    public int seized() {
        return seized;
    }

    public int recordings() {
        return recordings + lateRecordings;
    }

    /** 委托检测、鉴定 */
    public void appraise() {
        appraisals++;
    }

    public void settleAppraisal() {
        appraisals--;
    }

    /** Commissioned and neither received nor called off. */
    public int appraisals() {
        return appraisals;
    }

    /** What has to be given back or called off first where the case is not opened, or ends: afterwards nobody could any more. */
    Optional<Refusal> holding() {
        if (appraisals > 0) {
            return Optional.of(new Refusal("case.appraisal-open", "linyi-14:1.9#3"));
        }
        if (preserved > 0) {
            return Optional.of(new Refusal("case.preserved-things-open", "cn-penalty-2021:#56"));
        }
        if (seized > 0) {
            return Optional.of(new Refusal("case.seized-things-open", "cn-compulsion-2011:#27"));
        }
        if (proceeds.signum() > 0) {
            return Optional.of(new Refusal("case.proceeds-owed", "cn-compulsion-2011:#28"));
        }
        if (surplus.signum() > 0) {
            return Optional.of(new Refusal("case.surplus-owed", "cn-compulsion-2011:#46"));
        }
        return Optional.empty();
    }

    Optional<Refusal> obstacle() {
        Optional<Refusal> held = holding();
        if (held.isPresent()) {
            return held;
        }
        return recordings() > 0
                ? Optional.of(new Refusal("case.recordings-open", "linyi-14:1.3#10"))
                : Optional.empty();
    }
}
