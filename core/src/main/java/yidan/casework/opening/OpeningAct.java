package yidan.casework.opening;

/** Chapter one: the case is opened and has its officers. Source: 行政处罚法 第四十二条、第四十三条、第五十四条. */
public sealed interface OpeningAct
        permits ProposeCase,
                EndorseOpening,
                ApproveOpening,
                RefuseOpening,
                AskWithdrawal,
                DecideWithdrawal,
                ReplaceOfficers {}
