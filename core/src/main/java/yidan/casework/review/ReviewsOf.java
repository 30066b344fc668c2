package yidan.casework.review;

import java.util.List;
import java.util.UUID;
import yidan.casework.officers.HandlingOfficer;
import yidan.casework.officers.Team;
import yidan.tenancy.Refusal;
import yidan.tenancy.Register;
import yidan.tenancy.Rows;

/** All reviews of one case with the measures in it, of one measure, or of one execution. */
public final class ReviewsOf {

    private ReviewsOf() {}

    /** The first first. */
    public static List<LegalReview> all(Register register, UUID subject) {
        return rows(register, subject).orderBy("d.openedOn, d.id").list();
    }

    static Rows<LegalReview> rows(Register register, UUID subject) {
        return register.of(LegalReview.class)
                .where("d.caseId = :of or d.enforcement = :of or d.seizure = :of", "of", subject);
    }

    /** Whether this person has accepted one of them. */
    public static boolean isReviewedBy(Register register, UUID subject, String user) {
        return rows(register, subject)
                        .where("d.reviewer.account = :reviewer", "reviewer", user)
                        .count()
                > 0;
    }

    /**
     * Others handle it from now on, none of whom has reviewed it.
     *
     * @throws Refusal {@code case.reviewed-already}
     */
    public static void handOver(Register register, UUID subject, Team team) {
        for (HandlingOfficer one : List.of(team.lead(), team.assistant())) {
            if (isReviewedBy(register, subject, one.user())) {
                throw new Refusal("case.reviewed-already", "linyi-14:1.4#16", one.name())
                        .at(one.equals(team.lead()) ? "lead" : "assistant");
            }
        }
        rows(register, subject)
                .with("lead", team.lead().user())
                .with("assistant", team.assistant().user())
                .update("d.leadUser = :lead, d.assistantUser = :assistant");
    }
}
