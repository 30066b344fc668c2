package yidan.casework.execution;

/** The life of an execution, in order. Source: 行政强制法 第四章. */
public sealed interface EnforcementAct
        permits OpenEnforcement,
                DraftEnforcementPaper,
                ReplaceEnforcers,
                HearObjection,
                NoteSuperiorApproval,
                DecideEnforcement,
                CarryOutEnforcement,
                NotePerformed,
                TellPolice,
                CompleteAddressee,
                ServeEnforcementPaper,
                FilmService,
                ExplainUnfilmedService,
                CloseEnforcement {}
