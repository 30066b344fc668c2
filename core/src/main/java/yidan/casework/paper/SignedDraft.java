package yidan.casework.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import yidan.act.Desk;
import yidan.casework.EnforcementCase;
import yidan.document.DocumentNumber;
import yidan.document.FormKind;
import yidan.document.OfficialDocument;
import yidan.document.Papers;

/**
 * 签发文书底稿: the text of a paper as it was signed for issue, who drafted it, who approved that it is issued, and when; for
 * the supplementary volume. It is asked for of what the head decides and issues by an act of his own, and of the decision
 * to seal or seize, which the officers issue on the spot under his approval; where that is made up for, with it. Notices
 * that the officers issue themselves, such as 事先告知书, 责令改正通知书 and 催告书, are signed by nobody else, and 当场处罚 is
 * decided by them: of these there is none. Nothing is typed for it: the draft is the handlers', who alone write on it
 * before the head does.
 * Source: 临政发〔2023〕14号 一、九 第十条6.
 */
public final class SignedDraft {

    private static final Set<FormKind> OF = EnumSet.of(
            FormKind.PENALTY_DECISION,
            FormKind.NO_PENALTY_DECISION,
            FormKind.DISCONTINUATION_NOTICE,
            FormKind.DECISION_CHANGE,
            FormKind.HEARING_NOTICE,
            FormKind.PAYMENT_DEFERRAL,
            FormKind.TRANSFER_LETTER,
            FormKind.SEIZURE_DECISION,
            FormKind.SEIZURE_EXTENSION,
            FormKind.RELEASE_DECISION,
            FormKind.EXECUTION_DECISION,
            FormKind.SUBSTITUTION_DECISION,
            FormKind.EXECUTION_SUSPENSION,
            FormKind.EXECUTION_RESUMPTION,
            FormKind.EXECUTION_END,
            FormKind.EXECUTION_APPLICATION);

    /** A cell holds so much; longer paragraphs go on in the next. */
    private static final int CELL = 1900;

    /** Who approved the issue, and how. @param opinion what he wrote; empty where he approved in silence */
    public record Signature(String signer, LocalDate on, String opinion) {

        /** With the act itself. */
        static Signature ofWhoActs(Desk desk) {
            return new Signature(desk.actor().name(), desk.today(), "");
        }
    }

    private SignedDraft() {}

    /** Whether the head signs a paper of that form before it is issued. */
    public static boolean isOf(FormKind form) {
        return OF.contains(form);
    }

    /** Of a paper of a case. */
    public static void of(EnforcementCase dossier, Desk desk, OfficialDocument paper, Signature signature) {
        keep(desk, paper, CasePapers.of(dossier, desk).known(FormKind.SIGNED_DRAFT), signature);
    }

    /**
     * Of a paper of any dossier, issued by the head's own act; nothing of any other.
     *
     * @param known who is concerned, who has drafted it
     */
    public static void of(Desk desk, OfficialDocument paper, Map<String, ?> known) {
        if (isOf(paper.form())) {
            keep(desk, paper, known, Signature.ofWhoActs(desk));
        }
    }

    private static void keep(Desk desk, OfficialDocument paper, Map<String, ?> known, Signature signature) {
        Papers papers = Papers.of(desk);
        Map<String, Object> values = new HashMap<>(Papers.fitting(FormKind.SIGNED_DRAFT, known));
        values.put("paper", paper.form().title());
        values.put("paperNumber", paper.number().map(DocumentNumber::toString).orElse(""));
        values.put("draftedOn", Phrases.day(paper.openedOn()));
        values.put("opinion", signature.opinion().isBlank() ? Phrases.of("draft.signed") : signature.opinion());
        values.put("signer", signature.signer());
        values.put("signedOn", Phrases.day(signature.on()));
        values.put("text", rows(papers.text(paper)));
        papers.issue(FormKind.SIGNED_DRAFT, paper.dossier(), values);
    }

    private static List<Map<String, String>> rows(List<String> lines) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines) {
            for (int at = 0; at < line.length(); at += CELL) {
                rows.add(Map.of("paragraph", line.substring(at, Math.min(line.length(), at + CELL))));
            }
        }
        return rows;
    }
}
