package yidan.casework.paper;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import yidan.casework.EnforcementCase;
import yidan.casework.review.ReviewsOf;
import yidan.document.FormKind;
import yidan.document.OfficialDocument;
import yidan.document.draft.Writers;
import yidan.tenancy.Actor;
import yidan.tenancy.Refusal;
import yidan.tenancy.Register;
import yidan.tenancy.Role;

/**
 * Who writes on the drafts of a case: the two who handle it; the head where the step is his; the chair and the recorder of
 * a hearing, who are no handlers; the reviewer of the legal review, who is none either.
 * Source: 行政处罚法 第四十二条、第五十七条、第五十八条、第六十四条（四）; 临政发〔2023〕14号 一、四 第七条.
 */
public final class CaseWriters implements Writers<EnforcementCase> {

    /** Forms that an act of the head issues: he may put them into words of his own. */
    private static final Set<FormKind> THE_HEADS = EnumSet.of(
            FormKind.CASE_OPENING,
            FormKind.PENALTY_DECISION,
            FormKind.NO_PENALTY_DECISION,
            FormKind.DISCONTINUATION_NOTICE,
            FormKind.DECISION_CHANGE,
            FormKind.HEARING_NOTICE,
            FormKind.PAYMENT_DEFERRAL,
            FormKind.EXECUTION_APPLICATION,
            FormKind.TRANSFER_LETTER,
            FormKind.CASE_CLOSING);

    @Override
    public Class<EnforcementCase> dossier() {
        return EnforcementCase.class;
    }

    @Override
    public Optional<Refusal> obstacle(EnforcementCase dossier, OfficialDocument draft, Actor actor, Register register) {
        boolean handles = dossier.team().has(actor);
        return switch (draft.form()) {
            case HEARING_RECORD, HEARING_REPORT ->
                unless(conductsHearing(dossier, actor), "paper.the-hearings-people-write", "cn-penalty-2021:#64");
            case DISCUSSION_RECORD ->
                unless(actor.is(Role.HEAD) && !handles, "paper.the-heads-write", "cn-penalty-2021:#57");
            case LEGAL_REVIEW ->
                unless(
                        !handles && ReviewsOf.isReviewedBy(register, dossier.uuid(), actor.user()),
                        "review.not-the-reviewer",
                        "linyi-14:1.4#7");
            default ->
                unless(
                        handles || actor.is(Role.HEAD) && THE_HEADS.contains(draft.form()),
                        "case.not-the-handler",
                        "cn-penalty-2021:#42");
        };
    }

    private static boolean conductsHearing(EnforcementCase dossier, Actor actor) {
        return dossier.hearing().chair().filter(actor.user()::equals).isPresent()
                || dossier.hearing().recorder().filter(actor.user()::equals).isPresent();
    }

    private static Optional<Refusal> unless(boolean open, String key, String article) {
        return open ? Optional.empty() : Optional.of(new Refusal(key, article));
    }
}
