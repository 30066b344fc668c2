package yidan.casework.seizure;

/** The life of a sealing or seizure. Source: 行政强制法 第十八条至第二十八条. */
public sealed interface SeizureAct
        permits ApproveSeizure,
                RefuseSeizure,
                CarryOutSeizure,
                ConfirmSeizure,
                ExtendSeizure,
                LiftSeizure,
                DecideOnSeized {}
