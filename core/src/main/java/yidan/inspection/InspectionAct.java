package yidan.inspection;

/** The life of an inspection. Source: 临政发〔2023〕13号 附件1 第1至9项; 临政发〔2023〕14号 四、八. */
public sealed interface InspectionAct
        permits RecordPatrol,
                PlanInspection,
                ReplaceInspectors,
                RecordInspection,
                ServeInspectionPaper,
                OrderCorrectionAnew,
                RecheckInspection,
                MakeLead,
                CancelInspection {}
