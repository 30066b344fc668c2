package yidan.casework.opening;

import java.util.List;
import yidan.act.Desk;
import yidan.casework.EnforcementCase;
import yidan.casework.execution.Enforcement;
import yidan.casework.officers.HandlingOfficer;
import yidan.casework.officers.Team;
import yidan.casework.preservation.Appraisal;
import yidan.casework.preservation.Preservation;
import yidan.casework.preservation.PreservationStages;
import yidan.casework.recording.Recording;
import yidan.casework.review.LegalReview;
import yidan.casework.review.ReviewsOf;
import yidan.casework.seizure.Seizure;
import yidan.casework.seizure.SeizureStages;
import yidan.evidence.custody.CustodyItem;
import yidan.tenancy.Refusal;

/**
 * A case goes over to two others, with everything that hangs on it: what is held, owed or asked for in it is theirs from now
 * on. What is forgotten here stays with those who have left. Source: 行政处罚法 第四十二条、第四十三条.
 */
final class Handover {

    private static final List<Class<?>> OF_A_CASE = List.of(
            Preservation.class, Seizure.class, Appraisal.class, Recording.class, LegalReview.class, CustodyItem.class);

    /** What a head approves and settles in a case: who has withdrawn or handled it does neither. */
    static final List<Class<?>> APPROVED = List.of(Preservation.class, Seizure.class);

    private static final List<String> OVER =
            List.of(PreservationStages.SETTLED, SeizureStages.SETTLED, SeizureStages.LIFTED);

    private Handover() {}

    /** @throws Refusal {@code case.reviewed-already} where one of them has reviewed it */
    static void to(Team team, EnforcementCase dossier, Desk desk) {
        dossier.handOver(team);
        LeadersOpinion.weigh(desk, dossier);
        for (HandlingOfficer one : List.of(team.lead(), team.assistant())) {
            if (ReviewsOf.isReviewedBy(desk.register(), dossier.uuid(), one.user())) {
                throw new Refusal("case.reviewed-already", "linyi-14:1.4#16", one.name())
                        .at(one.equals(team.lead()) ? "lead" : "assistant");
            }
        }
        for (Class<?> type : OF_A_CASE) {
            desk.register()
                    .of(type)
                    .where("d.caseId = :dossier", "dossier", dossier.uuid())
                    .with("lead", team.lead().user())
                    .with("assistant", team.assistant().user())
                    .update("d.leadUser = :lead, d.assistantUser = :assistant");
        }
        String former = dossier.recusals().formerHandlers();
        for (Class<?> type : APPROVED) {
            desk.register()
                    .of(type)
                    .where("d.caseId = :dossier", "dossier", dossier.uuid())
                    .where("d.stage not in :over", "over", OVER)
                    // Who approved it before he handled the case does not undo that.
                    .where("(d.decidedBy is null or locate(d.decidedBy, :judges) = 0)", "judges", former)
                    .with("former", former)
                    .update("d.former = :former");
        }
        // Of one that is over papers may still wait to be signed and served.
        Enforcement.of(desk.register(), dossier.uuid()).forEach(one -> one.handOver(team, desk.register()));
    }
}
