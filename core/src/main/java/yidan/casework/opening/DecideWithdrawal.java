package yidan.casework.opening;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Needs;
import yidan.casework.CaseGates;
import yidan.casework.CaseStages;
import yidan.casework.EnforcementCase;
import yidan.casework.Teams;
import yidan.casework.decision.DiscussionOpinion;
import yidan.casework.execution.Enforcement;
import yidan.casework.officers.Team;
import yidan.casework.paper.ApprovalSheet;
import yidan.casework.paper.Phrases;
import yidan.casework.review.LegalReview;
import yidan.casework.review.ReviewsOf;
import yidan.casework.seizure.review.ReviewedSeizure;
import yidan.people.StaffMember;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/**
 * 负责人决定是否回避；承办人员回避的，另派人员；听证主持人、记录人员回避的，另行指定；审核、讨论过的，重新进行。 Source: 行政处罚法 第四十三条、
 * 第六十四条（四）; 临政发〔2023〕14号 一、五 第三条（四）.
 *
 * @param lead with the assistant: who handles it from now on; null where no handler withdraws
 */
@By(
        value = {Role.HEAD},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({
    CaseStages.PROPOSED,
    CaseStages.INVESTIGATING,
    CaseStages.INVESTIGATED,
    CaseStages.NOTIFIED,
    CaseStages.DECIDED,
    CaseStages.SERVED
})
@Needs({CaseGates.NOT_HANDLER, CaseGates.WITHDRAWAL_ASKED})
@Basis({"cn-penalty-2021:#43"})
public record DecideWithdrawal(
        Id<EnforcementCase> on,
        Long seen,
        boolean withdraws,
        Id<StaffMember> lead,
        Id<StaffMember> assistant,
        @NotBlank @Size(max = 1000) String reasons)
        implements ActOn<EnforcementCase>, OpeningAct {
    @Override
    public void perform(EnforcementCase dossier, Desk desk) {
        Withdrawal open = Withdrawal.open(desk.register(), dossier);
        StaffMember person = desk.register().load(StaffMember.class, Id.of(open.officer()));
        if (desk.actor().user().equals(person.account())) {
            throw new Refusal("case.decides-on-himself", "cn-penalty-2021:#43");
        }
        dossier.recusals().settle();
        if (withdraws) {
            withdraw(person, dossier, desk);
        }
        open.settle(withdraws, reasons, desk.today());
        ApprovalSheet.of(
                dossier,
                desk,
                withdraws ? "withdrawal" : "no-withdrawal",
                open.name() + "：" + Phrases.name(open.ground()) + "\n" + open.reasons(),
                reasons);
    }

    /** Everything is asked before anything changes: half a change would not pass the database's own checks. */
    private void withdraw(StaffMember person, EnforcementCase dossier, Desk desk) {
        Optional<Team> next = dossier.team().has(person.account())
                ? Optional.of(Teams.of(desk, dossier, lead, assistant))
                : Optional.empty();
        boolean judged = ReviewsOf.isReviewedBy(desk.register(), dossier.uuid(), person.account())
                || DiscussionOpinion.isBy(desk.register(), dossier.uuid(), person.name());
        boolean undecided = dossier.ruling().kind().isEmpty();
        dossier.recusals()
                .withdraw(person.account(), dossier.opening().decidedAt().isPresent(), !undecided);
        // What the decision rests on stays as it was: who withdraws after it has no part in what comes after it.
        if (undecided && dossier.hearing().isLedBy(person.account())) {
            dossier.hearing().disband();
        }
        if (undecided && judged) {
            dossier.reviewAnew();
        }
        next.ifPresent(team -> Handover.to(team, dossier, desk));
        if (undecided && judged) {
            LegalReview.lapse(desk, dossier);
        }
        if (judged) {
            ReviewedSeizure.reviewAnew(desk, dossier, person.account());
        }
        reviewExecutionsAnew(person.account(), dossier, desk);
        LeadersOpinion.weigh(desk, dossier);
        for (Class<?> measure : Handover.APPROVED) {
            desk.register()
                    .of(measure)
                    .where("d.caseId = :dossier", "dossier", dossier.uuid())
                    .where("d.decidedBy is null")
                    .with("withdrawn", dossier.recusals().accounts())
                    .update("d.withdrawn = :withdrawn");
        }
        desk.register()
                .of(Enforcement.class)
                .where("d.caseId = :dossier", "dossier", dossier.uuid())
                .where("d.execution.decidedBy is null")
                .with("withdrawn", dossier.recusals().accounts())
                .update("d.withdrawn = :withdrawn");
    }

    /** What is performed in the party's place has a review of its own: what he said of it before it was decided does not count either. */
    private static void reviewExecutionsAnew(String account, EnforcementCase dossier, Desk desk) {
        for (Enforcement one : Enforcement.of(desk.register(), dossier.uuid())) {
            boolean waits =
                    one.isUndecided() && !one.isOver() && one.review().review().isPresent();
            if (waits && ReviewsOf.isReviewedBy(desk.register(), one.uuid(), account)) {
                LegalReview.lapse(desk, one);
                one.review().fallBack();
            }
        }
    }
}
