package yidan.casework.voucher;

import java.util.List;
import yidan.casework.EnforcementCase;
import yidan.casework.Hearing;
import yidan.casework.performance.Payment;
import yidan.casework.performance.PaymentChannel;
import yidan.document.FormKind;
import yidan.tenancy.Register;

/** What it proves, and by that where in the file it stands. Source: 临政发〔2023〕14号 一、九 第九条（二）12, 22, 第十条 7, 8. */
public enum VoucherKind {
    /** 缴款凭证 */
    PAYMENT,
    /** 当场收缴罚款交至机关、缴付银行的凭证 */
    HAND_IN,
    /** 罚款以外的处罚履行情况凭证 */
    PERFORMANCE,
    /** 延期（分期）缴纳的申请和批准材料 */
    DEFERRAL,
    /** 行政复议、行政诉讼和法院执行文书 */
    STAY,
    /** 退款凭证 */
    REFUND,
    /** 退还拍卖余款的凭证 */
    SURPLUS,
    /** 整改情况材料 */
    RECTIFICATION,
    /** 当事人放弃陈述、申辩，撤回听证要求的材料 */
    WAIVER,
    /** 司法机关移送回来的文书 */
    JUSTICE,
    /** 有关负责人批示意见 */
    INSTRUCTION,
    /** 其他不宜公开的材料 */
    UNDISCLOSED;

    /** The form that it follows. What proves how the decision was carried out stands before the proofs of service. */
    public FormKind after() {
        return switch (this) {
            case PAYMENT, HAND_IN, PERFORMANCE, DEFERRAL, STAY, REFUND, SURPLUS -> FormKind.EXECUTION_RECORD;
            case RECTIFICATION -> FormKind.RECTIFICATION_CHECK;
            case WAIVER -> FormKind.STATEMENT_RECORD;
            case JUSTICE -> FormKind.TRANSFER_LETTER;
            case INSTRUCTION, UNDISCLOSED -> FormKind.SIGNED_DRAFT;
        };
    }

    /** Whether what it would prove has happened in the case; what is enclosed in the supplementary volume proves nothing. */
    public boolean isOf(EnforcementCase dossier, Register register) {
        return switch (this) {
            case PAYMENT -> has(register, dossier, PaymentChannel.BANK, PaymentChannel.ON_THE_SPOT);
            case HAND_IN -> has(register, dossier, PaymentChannel.ON_THE_SPOT);
            case REFUND -> has(register, dossier, PaymentChannel.REFUND);
            case SURPLUS -> has(register, dossier, PaymentChannel.SURPLUS);
            case PERFORMANCE -> dossier.performance().isServed();
            case DEFERRAL -> dossier.performance().deferredUntil().isPresent();
            case STAY ->
                !dossier.performance().proceedings().isEmpty()
                        || dossier.performance().courtAppliedOn().isPresent();
            case RECTIFICATION -> dossier.rectification().isOrdered();
            case WAIVER ->
                dossier.notice().waivedOn().isPresent()
                        || dossier.hearing()
                                .outcome()
                                .filter(Hearing.Outcome.WITHDRAWN::equals)
                                .isPresent();
            case JUSTICE -> dossier.ruling().returned().isPresent();
            case INSTRUCTION, UNDISCLOSED -> false;
        };
    }

    /** Whether the file lacks something where the case holds none. */
    public boolean isNeeded(EnforcementCase dossier, Register register) {
        return switch (this) {
            case PAYMENT, REFUND -> isOf(dossier, register);
            // What is performed with the last that is paid is proved by what was paid.
            case PERFORMANCE ->
                dossier.performance().isPerformed()
                        && dossier.performance().words().isPresent();
            default -> false;
        };
    }

    private static boolean has(Register register, EnforcementCase dossier, PaymentChannel... channels) {
        List<PaymentChannel> any = List.of(channels);
        return Payment.of(register, dossier.uuid()).stream().anyMatch(one -> any.contains(one.channel()));
    }
}
