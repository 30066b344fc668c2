package yidan.casework.seizure.setoff;

/** What an auction brought beyond the fine is the party's. Source: 行政强制法 第四十六条第三款. */
public sealed interface SurplusAct permits ReturnSurplus {}
