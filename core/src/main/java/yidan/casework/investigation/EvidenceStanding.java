package yidan.casework.investigation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * How many pieces a case has, and how many were found true; what says who the party is is none of them.
 * Source: 行政处罚法 第四十条、第四十六条第二款.
 */
@Embeddable
public class EvidenceStanding {

    @Column(name = "evidence_count")
    private int gathered;

    @Column(name = "evidence_verified")
    private int proved;

    /** Of which nobody has said yet whether they are true. */
    @Column(name = "evidence_unweighed")
    private int unweighed;

    protected EvidenceStanding() {}

    public static EvidenceStanding none() {
        return new EvidenceStanding();
    }

    public void add() {
        gathered++;
        unweighed++;
    }

    public void weigh(boolean foundTrue) {
        // What lay unweighed under a decision from before this was counted is not in the count.
        unweighed = Math.max(0, unweighed - 1);
        if (foundTrue) {
            proved++;
        }
    }

    public int gathered() {
        return gathered;
    }

    public int proved() {
        return proved;
    }

    public int unweighed() {
        return unweighed;
    }
}
