package yidan.casework.discretion.precedent;

/** What is done about an earlier like case. Source: 临政发〔2023〕14号 一、五 第四条. */
public sealed interface PrecedentAct permits WithdrawPrecedent {}
