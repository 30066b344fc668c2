package yidan.casework.investigation;

/** Chapter two: what happened, proved. Source: 行政处罚法 第五十四条至第五十六条. */
public sealed interface InvestigationAct
        permits CompleteParty,
                PutSuccessor,
                RecordInterview,
                RecordSiteInspection,
                AddEvidence,
                AddPartyProof,
                AttachFiles,
                VerifyEvidence,
                OrderRectification,
                CheckRectification,
                ReportInvestigation,
                ReopenInvestigation,
                CorrectConduct,
                DistinguishConduct {}
