package yidan.casefile;

import static yidan.document.FormKind.APPRAISAL_NOTICE;
import static yidan.document.FormKind.APPROVAL_SHEET;
import static yidan.document.FormKind.CASE_CLOSING;
import static yidan.document.FormKind.CASE_OPENING;
import static yidan.document.FormKind.DANGER_REPORT;
import static yidan.document.FormKind.DECISION_CHANGE;
import static yidan.document.FormKind.DEMAND;
import static yidan.document.FormKind.DISCONTINUATION_NOTICE;
import static yidan.document.FormKind.DISCUSSION_RECORD;
import static yidan.document.FormKind.EVIDENCE_LIST;
import static yidan.document.FormKind.EXECUTION_AGREEMENT;
import static yidan.document.FormKind.EXECUTION_APPLICATION;
import static yidan.document.FormKind.EXECUTION_DECISION;
import static yidan.document.FormKind.EXECUTION_END;
import static yidan.document.FormKind.EXECUTION_RECORD;
import static yidan.document.FormKind.EXECUTION_RESUMPTION;
import static yidan.document.FormKind.EXECUTION_SUSPENSION;
import static yidan.document.FormKind.GOODS_DISPOSAL;
import static yidan.document.FormKind.GOODS_TRANSFER_NOTICE;
import static yidan.document.FormKind.HEARING_NOTICE;
import static yidan.document.FormKind.HEARING_RECORD;
import static yidan.document.FormKind.HEARING_REPORT;
import static yidan.document.FormKind.HEARING_RIGHT_NOTICE;
import static yidan.document.FormKind.INSPECTION_RECORD;
import static yidan.document.FormKind.INTERVIEW_RECORD;
import static yidan.document.FormKind.INVESTIGATION_REPORT;
import static yidan.document.FormKind.LEGAL_REVIEW;
import static yidan.document.FormKind.NOTES_SHEET;
import static yidan.document.FormKind.NO_PENALTY_DECISION;
import static yidan.document.FormKind.PAYMENT_DEFERRAL;
import static yidan.document.FormKind.PENALTY_DECISION;
import static yidan.document.FormKind.PRESERVATION_NOTICE;
import static yidan.document.FormKind.PRESERVATION_OUTCOME;
import static yidan.document.FormKind.PRIOR_NOTICE;
import static yidan.document.FormKind.PROOF_OF_SERVICE;
import static yidan.document.FormKind.RECTIFICATION_CHECK;
import static yidan.document.FormKind.RECTIFICATION_NOTICE;
import static yidan.document.FormKind.RELEASE_DECISION;
import static yidan.document.FormKind.REMOVAL_ANNOUNCEMENT;
import static yidan.document.FormKind.SAMPLING_NOTICE;
import static yidan.document.FormKind.SAMPLING_OUTCOME;
import static yidan.document.FormKind.SEIZURE_DECISION;
import static yidan.document.FormKind.SEIZURE_EXTENSION;
import static yidan.document.FormKind.SEIZURE_LIST;
import static yidan.document.FormKind.SEIZURE_RECORD;
import static yidan.document.FormKind.SIGNED_DRAFT;
import static yidan.document.FormKind.SPOT_DECISION;
import static yidan.document.FormKind.STATEMENT_RECORD;
import static yidan.document.FormKind.SUBSTITUTION_DECISION;
import static yidan.document.FormKind.TRANSFER_GOODS;
import static yidan.document.FormKind.TRANSFER_LETTER;

import java.util.List;
import yidan.document.FormKind;

/** 正卷 and 副卷, each with its order. Source: 临政发〔2023〕14号 一、九 第七条、第九条（二）、第十条. */
public enum FileVolume {
    /** 正卷 */
    MAIN(
            PENALTY_DECISION,
            SPOT_DECISION,
            NO_PENALTY_DECISION,
            DISCONTINUATION_NOTICE,
            DECISION_CHANGE,
            INTERVIEW_RECORD,
            INSPECTION_RECORD,
            EVIDENCE_LIST,
            SAMPLING_NOTICE,
            SAMPLING_OUTCOME,
            PRESERVATION_NOTICE,
            PRESERVATION_OUTCOME,
            SEIZURE_DECISION,
            SEIZURE_LIST,
            SEIZURE_RECORD,
            SEIZURE_EXTENSION,
            APPRAISAL_NOTICE,
            RELEASE_DECISION,
            RECTIFICATION_NOTICE,
            RECTIFICATION_CHECK,
            DANGER_REPORT,
            PRIOR_NOTICE,
            HEARING_RIGHT_NOTICE,
            STATEMENT_RECORD,
            HEARING_NOTICE,
            HEARING_RECORD,
            TRANSFER_LETTER,
            TRANSFER_GOODS,
            GOODS_TRANSFER_NOTICE,
            GOODS_DISPOSAL,
            DEMAND,
            EXECUTION_DECISION,
            SUBSTITUTION_DECISION,
            REMOVAL_ANNOUNCEMENT,
            EXECUTION_SUSPENSION,
            EXECUTION_AGREEMENT,
            EXECUTION_RESUMPTION,
            EXECUTION_END,
            EXECUTION_APPLICATION,
            PAYMENT_DEFERRAL,
            EXECUTION_RECORD,
            PROOF_OF_SERVICE),
    /** 副卷. The reviewer's opinion stands in neither list; 一、四 第十三条 puts it into the file: 审查审批 is its place. */
    SUPPLEMENTARY(
            CASE_OPENING,
            APPROVAL_SHEET,
            INVESTIGATION_REPORT,
            LEGAL_REVIEW,
            CASE_CLOSING,
            HEARING_REPORT,
            DISCUSSION_RECORD,
            SIGNED_DRAFT),
    /** 备考表 */
    NOTES(NOTES_SHEET);

    /** After it come the papers that prove who the party is. Source: 第九条（二）2. */
    static final FormKind LAST_DECISION = NO_PENALTY_DECISION;

    private final List<FormKind> order;

    FileVolume(FormKind... order) {
        this.order = List.of(order);
    }

    /** Its forms, in their order. */
    public List<FormKind> order() {
        return order;
    }
}
