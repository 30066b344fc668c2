package yidan.casework.preservation;

/** The life of a preservation. Source: 行政处罚法 第五十六条. */
public sealed interface PreservationAct
        permits ApprovePreservation, RefusePreservation, RegisterPreserved, SettlePreserved, SeizePreserved {}
