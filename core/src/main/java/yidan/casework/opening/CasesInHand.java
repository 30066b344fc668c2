package yidan.casework.opening;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import yidan.casework.CaseStages;
import yidan.casework.EnforcementCase;
import yidan.casework.execution.Enforcement;
import yidan.casework.execution.EnforcementStages;
import yidan.casework.review.LegalReview;
import yidan.document.Dates;
import yidan.people.InHand;
import yidan.tenancy.Register;

/**
 * A case is in the hands of its officers until its file is taken over, and so is an execution that has a file of its own; one of
 * a case until it is over, a review until it is given. Source: 行政处罚法 第四十二条; 临政发〔2023〕14号 一、九 第三条.
 */
public final class CasesInHand implements InHand {

    private static final String HANDLED = "(d.team.leadUser = :account or d.team.assistantUser = :account)";

    private record Case(String number, String item, LocalDate openedOn) {}

    private record Other(String name, LocalDate openedOn) {}

    @Override
    public Stream<String> of(Register register, String account) {
        Stream<String> cases = register
                .of(EnforcementCase.class)
                .where(HANDLED, "account", account)
                .where("d.stage not in :over", "over", Set.of(CaseStages.REFUSED, CaseStages.ARCHIVED))
                .orderBy("d.openedOn, d.id")
                .select(Case.class, "d.number, d.conduct.itemName, d.openedOn")
                .stream()
                .map(one -> one.number() == null ? named(one.item(), one.openedOn()) : one.number());
        Stream<String> executions = register
                .of(Enforcement.class)
                .where(HANDLED, "account", account)
                .where(
                        "d.stage not in :over or d.caseId is null and d.archivedIn is null",
                        "over",
                        Set.of(EnforcementStages.CLOSED, EnforcementStages.PERFORMED, EnforcementStages.ENDED))
                .orderBy("d.openedOn, d.id")
                .select(Other.class, "d.itemName, d.openedOn")
                .stream()
                .map(one -> named(one.name(), one.openedOn()));
        Stream<String> reviews = register
                .of(LegalReview.class)
                .where("d.reviewer.account = :account", "account", account)
                .where("d.stage in :running", "running", LegalReview.UNFINISHED)
                .orderBy("d.openedOn, d.id")
                .select(Other.class, "d.told.cause, d.openedOn")
                .stream()
                .map(one -> named(one.name(), one.openedOn()));
        return Stream.of(cases, executions, reviews).flatMap(all -> all);
    }

    private static String named(String name, LocalDate openedOn) {
        return name + "（" + Dates.text(openedOn) + "）";
    }
}
