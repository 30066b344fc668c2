package yidan.casework.crime;

/** A crime suspected in a case, until the police have it or have refused it. Source: 行政处罚法 第二十七条、第五十七条; 行政执法机关移送涉嫌犯罪案件的规定. */
public sealed interface CrimeAct
        permits TransferToJustice,
                ReportCrime,
                RefuseReferral,
                NoteReferralSent,
                NotePoliceAnswer,
                ContestRefusal,
                HandOverToPolice,
                NoteReturnedByJustice {}
