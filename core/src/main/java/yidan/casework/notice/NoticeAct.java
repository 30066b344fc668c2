package yidan.casework.notice;

/** Chapter three: the party is told and heard. Source: 行政处罚法 第四十四条、第四十五条、第六十二条至第六十五条. */
public sealed interface NoticeAct
        permits GivePriorNotice,
                HearStatement,
                AnswerStatement,
                NoteWaiver,
                AskHearing,
                ScheduleHearing,
                RecordHearing,
                EndHearing {}
