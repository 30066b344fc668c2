package yidan.casework.paper;

import java.util.Map;
import yidan.act.Desk;
import yidan.casework.EnforcementCase;
import yidan.document.FormKind;

/**
 * 审查审批表: what the head approved in the course of a case, for the supplementary volume of its file.
 * Source: 临政发〔2023〕14号 一、九 第十条2.
 */
public final class ApprovalSheet {

    private ApprovalSheet() {}

    /**
     * @param matter the act, as it is called
     * @param grounds why it was asked for, and by which article
     * @param opinion what the head wrote; where he wrote nothing, that he approves
     */
    public static void of(EnforcementCase dossier, Desk desk, String matter, String grounds, String opinion) {
        boolean silent = opinion == null || opinion.isBlank();
        CasePapers.of(dossier, desk)
                .issue(
                        FormKind.APPROVAL_SHEET,
                        Map.of(
                                "matter",
                                Phrases.of("approval." + matter),
                                "grounds",
                                grounds,
                                "headOpinion",
                                silent ? Phrases.of("approval.approved") : opinion,
                                "head",
                                desk.actor().name(),
                                "headSigned",
                                Phrases.signedOff(desk)));
    }
}
