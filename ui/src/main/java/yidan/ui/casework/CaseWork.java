package yidan.ui.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import yidan.act.Act;
import yidan.act.ActType;
import yidan.casework.CaseRow;
import yidan.casework.CaseStages;
import yidan.casework.Cases;
import yidan.casework.lead.AnswerReporter;
import yidan.casework.lead.DeclineLead;
import yidan.casework.lead.Lead;
import yidan.casework.lead.LeadRow;
import yidan.casework.lead.Leads;
import yidan.casework.opening.ProposeCase;
import yidan.casework.review.AcceptMaterials;
import yidan.casework.review.LegalReview;
import yidan.casework.review.LegalReviews;
import yidan.casework.review.ReviewRow;
import yidan.casework.turn.Turns;
import yidan.tenancy.Actor;
import yidan.ui.home.WorkLine;
import yidan.ui.home.WorkSource;
import yidan.ui.shell.Texts;

/** What waits for a person about leads, cases and reviews. */
@ApplicationScoped
class CaseWork implements WorkSource {

    private static final int AT_MOST = 50;
    private static final Set<String> HANDLERS = Set.of(
            CaseStages.INVESTIGATING,
            CaseStages.INVESTIGATED,
            CaseStages.NOTIFIED,
            CaseStages.DECIDED,
            CaseStages.SERVED);

    @Inject
    private Cases cases;

    @Inject
    private Turns turns;

    @Inject
    private Leads leads;

    @Inject
    private LegalReviews reviews;

    @Override
    public List<WorkLine> workOf(Actor actor) {
        List<WorkLine> lines = new ArrayList<>();
        turns.waitingFor(actor, 0, AT_MOST).forEach(waiting -> lines.add(line(waiting)));
        if (may(actor, ProposeCase.class)) {
            cases.waiting(actor, HANDLERS, true, AT_MOST)
                    .forEach(row -> lines.add(line(row, "work.case." + row.stage())));
        }
        cases.toDiscuss(actor, AT_MOST).forEach(row -> lines.add(line(row, "work.case.discussion")));
        if (may(actor, DeclineLead.class) || may(actor, ProposeCase.class)) {
            leads.page(actor, new Leads.Question("", Lead.RECEIVED, null), Leads.Order.RECEIVED, false, 0, AT_MOST)
                    .forEach(row -> lines.add(line(row, "work.lead")));
        }
        if (may(actor, AnswerReporter.class)) {
            leads.toAnswer(actor, AT_MOST).forEach(row -> lines.add(line(row, "work.lead.answer")));
        }
        if (may(actor, AcceptMaterials.class)) {
            reviews
                    .page(
                            actor,
                            new LegalReviews.Question("", LegalReview.SUBMITTED, null),
                            LegalReviews.Order.OPENED,
                            false,
                            0,
                            AT_MOST)
                    .stream()
                    .filter(row -> reviewingBody(row) == actor.organisation().value())
                    .forEach(row -> lines.add(line(row)));
        }
        reviews.waitingFor(actor, AT_MOST).forEach(row -> lines.add(line(row)));
        return lines;
    }

    private static boolean may(Actor actor, Class<? extends Act> act) {
        return ActType.of(act).mayBeDoneBy(actor);
    }

    private static int reviewingBody(ReviewRow row) {
        return row.reviewingBody() == null ? row.tenant() : row.reviewingBody();
    }

    private static WorkLine line(CaseRow row, String key) {
        String number = row.number() == null ? Texts.zh("cases.no-number") : row.number();
        return new WorkLine(
                WorkLine.Group.WAITING,
                Texts.zh(key),
                Texts.zh("cases.name", number, row.cause()) + "　" + row.partyName(),
                row.openedOn(),
                null,
                "",
                "",
                Texts.zh("work.case.open"),
                "cases/" + row.id());
    }

    private static WorkLine line(Turns.Waiting waiting) {
        String number = waiting.number() == null ? Texts.zh("cases.no-number") : waiting.number();
        return new WorkLine(
                WorkLine.Group.WAITING,
                Texts.zh("act." + waiting.act()),
                Texts.zh("cases.name", number, waiting.cause()) + "　" + waiting.partyName(),
                waiting.openedOn(),
                null,
                "",
                "",
                Texts.zh("work.case.open"),
                "cases/" + waiting.id());
    }

    private static WorkLine line(LeadRow row, String key) {
        return new WorkLine(
                WorkLine.Group.WAITING,
                Texts.zh(key),
                row.content(),
                row.receivedOn(),
                null,
                "",
                "",
                Texts.zh("work.case.open"),
                "leads/" + row.id());
    }

    private static WorkLine line(ReviewRow row) {
        return new WorkLine(
                WorkLine.Group.WAITING,
                Texts.zh("work.review." + row.stage()),
                Texts.zh("cases.name", row.caseNumber(), row.cause()),
                row.openedOn(),
                null,
                "",
                "",
                Texts.zh("work.case.open"),
                "reviews/" + row.id());
    }
}
