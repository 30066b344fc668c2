package yidan.supervision;

/**
 * All that can be done about the office of a special supervisor, in the order of the procedure.
 * Source: 临政发〔2023〕14号 三、八 特邀行政执法监督员工作规则.
 */
public sealed interface AppointmentAct
        permits ProposeSupervisor,
                PubliciseCandidate,
                RecordObjection,
                SettleObjection,
                DeclineCandidate,
                AppointSupervisor,
                RenewAppointment,
                DismissSupervisor,
                RecordResignation,
                ConfirmReturn {}
