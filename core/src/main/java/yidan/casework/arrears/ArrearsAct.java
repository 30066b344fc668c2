package yidan.casework.arrears;

/** Chapter six, where the party does not pay at once. Source: 行政处罚法 第六十六条、第七十二条、第七十三条; 行政强制法 第四十二条. */
public sealed interface ArrearsAct
        permits GrantDeferral, NoteStay, EndStay, FollowOutcome, WaiveLateFine, NoteCourtRuling, AskHigherCourt {}
