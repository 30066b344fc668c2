package yidan.casework.preservation;

/** What the officers do on the case itself to secure evidence. Source: 行政处罚法 第五十六条; 行政强制法 第二十五条第三款. */
public sealed interface GatheringAct permits TakeSamples, SettleSamples, CommissionAppraisal, AskPreservation {}
