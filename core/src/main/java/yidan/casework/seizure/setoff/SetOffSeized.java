package yidan.casework.seizure.setoff;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import yidan.act.ActOn;
import yidan.act.Basis;
import yidan.act.By;
import yidan.act.Desk;
import yidan.act.From;
import yidan.act.Irrevocable;
import yidan.act.Needs;
import yidan.casework.EnforcementCase;
import yidan.casework.paper.CasePapers;
import yidan.casework.paper.Phrases;
import yidan.casework.seizure.Ending;
import yidan.casework.seizure.Restitution;
import yidan.casework.seizure.Seizure;
import yidan.casework.seizure.SeizureGates;
import yidan.casework.seizure.SeizureStages;
import yidan.document.FormKind;
import yidan.document.OfficialDocument;
import yidan.evidence.custody.CustodyItem;
import yidan.evidence.custody.HeldAs;
import yidan.tenancy.Id;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

/**
 * 决定拍卖抵缴：当事人在法定期限内不申请行政复议或者提起行政诉讼，经催告仍不履行的，将在本案中已经查封、扣押的财物委托拍卖机构依法拍卖，抵缴罚款。
 * Source: 行政处罚法 第七十二条第一款第二项; 行政强制法 第三十七条、第四十六条第三款、第四十八条.
 *
 * @param auctioneer 受托的拍卖机构
 * @param whyHeld why it was not lifted when its term was over; null where it is not over
 */
@By(
        value = {Role.HEAD},
        in = {OrganisationKind.TOWNSHIP, OrganisationKind.DEPARTMENT})
@From({SeizureStages.IN_FORCE})
@Needs({SeizureGates.NOT_HANDLER, SeizureGates.CONFIRMED})
@Basis({"cn-penalty-2021:#72", "cn-compulsion-2011:#46", "cn-compulsion-2011:#48", "cn-compulsion-2011:#37"})
@Irrevocable
public record SetOffSeized(
        Id<Seizure> on,
        Long seen,
        @NotBlank @Size(max = 100) String auctioneer,
        @NotBlank @Size(max = 1000) String reasons,
        @Size(max = 1000) String whyHeld)
        implements ActOn<Seizure>, SetOffAct {
    @Override
    public void perform(Seizure dossier, Desk desk) {
        EnforcementCase of = desk.register().load(EnforcementCase.class, Id.of(dossier.caseId()));
        Debt.requireDue(desk, of);
        boolean over = !dossier.isInTerm(desk.today());
        if (over && (whyHeld == null || whyHeld.isBlank())) {
            throw new Refusal(
                            "setoff.held-beyond-its-term",
                            "cn-compulsion-2011:#28",
                            dossier.dueOn().orElseThrow())
                    .at("whyHeld");
        }
        List<CustodyItem> held = CustodyItem.heldBy(desk.register(), dossier.uuid()).stream()
                .filter(one -> !one.stage().equals(CustodyItem.GONE))
                .toList();
        if (held.isEmpty()) {
            throw new Refusal("setoff.nothing-held", Debt.ARTICLE);
        }
        // What was sold early spoiled: it was no auction, and what it brought is the party's.
        Restitution.afterLifting(desk, of, dossier);
        CasePapers papers = CasePapers.of(of, desk);
        OfficialDocument decision = papers.issue(
                FormKind.EXECUTION_DECISION,
                Map.of(
                        "demand",
                        papers.numberOf(FormKind.DEMAND).orElse(""),
                        "reasons",
                        over
                                ? List.of(reasons.strip(), Phrases.of("setoff.held", whyHeld.strip()))
                                : List.of(reasons.strip()),
                        "way",
                        List.of(
                                Phrases.of(
                                        "setoff.way",
                                        auctioneer.strip(),
                                        Phrases.yuan(Debt.fineOwed(of)),
                                        dossier.scene().decisionNumber().orElse("")),
                                Phrases.of("setoff.things", named(held)),
                                Phrases.of("setoff.surplus")),
                        "performOn",
                        Phrases.of("setoff.when")));
        dossier.auction(new SetOff(auctioneer, over ? whyHeld : null, decision.uuid()), desk, reasons);
        Ending.of(desk, dossier, HeldAs.TO_AUCTION);
    }

    private static String named(List<CustodyItem> things) {
        return String.join(
                "、",
                things.stream()
                        .map(one ->
                                one.name() + one.quantity().stripTrailingZeros().toPlainString() + one.unit())
                        .toList());
    }
}
