package yidan.casework.preservation;

/** The end of an appraisal. Source: 行政强制法 第二十五条第三款. */
public sealed interface AppraisalAct permits ReceiveAppraisal, CallOffAppraisal {}
