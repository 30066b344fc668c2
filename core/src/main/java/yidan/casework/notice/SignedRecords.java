package yidan.casework.notice;

import java.util.List;
import yidan.act.Desk;
import yidan.casework.EnforcementCase;
import yidan.document.FormKind;
import yidan.document.Papers;
import yidan.tenancy.Refusal;

/**
 * What a decision and its review rest on is signed before: the records of what the party said, of the hearing, of the discussion.
 * Source: 行政处罚法 第四十五条、第五十七条、第六十四条、第六十五条.
 */
public final class SignedRecords {

    private static final List<Asked> BEFORE_DECISION = List.of(
            new Asked(FormKind.HEARING_RECORD, "hearing.record-not-signed", "cn-penalty-2021:#64"),
            new Asked(FormKind.STATEMENT_RECORD, "statement.record-not-signed", "cn-penalty-2021:#45"),
            new Asked(FormKind.DISCUSSION_RECORD, "discussion.record-not-signed", "cn-penalty-2021:#57"));

    private record Asked(FormKind form, String key, String article) {

        void require(EnforcementCase dossier, Desk desk) {
            if (Papers.of(desk).openDraft(dossier.uuid(), form).isPresent()) {
                throw new Refusal(key, article);
            }
        }
    }

    private SignedRecords() {}

    /** @throws Refusal where a record of the case still waits for its signatures */
    public static void requireBeforeDecision(EnforcementCase dossier, Desk desk) {
        BEFORE_DECISION.forEach(one -> one.require(dossier, desk));
    }

    /** 笔录应当交当事人核对无误后签字：the reviewer gets what was signed. @throws Refusal {@code hearing.record-not-signed} */
    public static void requireBeforeReview(EnforcementCase dossier, Desk desk) {
        BEFORE_DECISION.getFirst().require(dossier, desk);
    }
}
