package yidan.itemlist.adjustment;

/** All that may be done to a proposed adjustment. Source: 临政发〔2023〕14号 一、八 第五条、第六条. */
public sealed interface AdjustmentAct
        permits ProposeAdjustment, WithdrawAdjustment, ForwardAdjustment, RejectAdjustment {}
