package yidan.casework.performance;

/** Chapter six: the decision is served, performed or enforced, and the case closed. Source: 行政处罚法 第六十一条、第六十六条至第七十三条; 行政强制法 第五十三条至第五十五条. */
public sealed interface PerformanceAct
        permits ServeDecision,
                RecordPayment,
                CollectOnTheSpot,
                HandInFine,
                BankFine,
                DemandPerformance,
                HearDemanded,
                AnswerDemanded,
                ApplyToCourt,
                RecordPerformance,
                NoteRefund,
                ReturnProceeds,
                ProposeClosing,
                ApproveClosing,
                ReturnClosing {}
