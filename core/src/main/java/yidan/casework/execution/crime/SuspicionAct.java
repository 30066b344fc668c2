package yidan.casework.execution.crime;

/** A crime that is suspected in an execution. Source: 行政执法机关移送涉嫌犯罪案件的规定 第五条至第十条. */
public sealed interface SuspicionAct
        permits ReportSuspicion,
                ReferSuspicion,
                RefuseSuspicion,
                NoteSuspicionSent,
                NotePoliceOnSuspicion,
                ContestSuspicionRefusal {}
