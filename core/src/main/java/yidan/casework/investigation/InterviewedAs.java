package yidan.casework.investigation;

import yidan.evidence.EvidenceKind;

/** As whom somebody is questioned. Source: 行政处罚法 第四十六条、第五十五条. */
public enum InterviewedAs {
    /** 当事人 */
    PARTY(EvidenceKind.PARTY_STATEMENT),
    /** 证人或者其他有关人员 */
    WITNESS(EvidenceKind.WITNESS_TESTIMONY);

    private final EvidenceKind evidence;

    InterviewedAs(EvidenceKind evidence) {
        this.evidence = evidence;
    }

    EvidenceKind evidence() {
        return evidence;
    }
}
