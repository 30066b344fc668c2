package yidan.casework.seizure.setoff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import yidan.act.Desk;
import yidan.casework.EnforcementCase;
import yidan.casework.paper.CasePapers;
import yidan.casework.paper.Phrases;
import yidan.casework.seizure.Seizure;
import yidan.document.FormKind;
import yidan.document.OfficialDocument;
import yidan.evidence.custody.CustodyItem;
import yidan.tenancy.Refusal;

/**
 * The 行政强制执行决定书 on what is proposed to be auctioned for the fine: as it is intended while it is reviewed, and issued.
 * Source: 行政强制法 第三十七条、第四十六条第三款、第四十八条; 临政发〔2023〕14号 一、四 第十条.
 */
public final class SetOffDecision {

    private SetOffDecision() {}

    /** Its text, not issued yet. */
    public static String words(Desk desk, EnforcementCase of, Seizure seizure) {
        return CasePapers.of(of, desk).words(FormKind.EXECUTION_DECISION, says(desk, of, seizure));
    }

    static OfficialDocument issue(Desk desk, EnforcementCase of, Seizure seizure) {
        return CasePapers.of(of, desk).issue(FormKind.EXECUTION_DECISION, says(desk, of, seizure));
    }

    private static Map<String, Object> says(Desk desk, EnforcementCase of, Seizure seizure) {
        SetOff how = seizure.proposal().orElseThrow();
        List<String> reasons = new ArrayList<>(List.of(how.reasons()));
        how.heldWhy().map(why -> Phrases.of("setoff.held", why)).ifPresent(reasons::add);
        return Map.of(
                "demand",
                CasePapers.of(of, desk).numberOf(FormKind.DEMAND).orElse(""),
                "reasons",
                reasons,
                "way",
                List.of(
                        Phrases.of(
                                "setoff.way",
                                how.auctioneer(),
                                Phrases.yuan(Debt.fineOwed(of)),
                                seizure.scene().decisionNumber().orElse("")),
                        Phrases.of("setoff.things", named(held(desk, seizure))),
                        Phrases.of("setoff.surplus")),
                "performOn",
                Phrases.of("setoff.when"));
    }

    /** @throws Refusal where nothing is left to be auctioned, or it should have been lifted and nobody says why it was not */
    static void requireHeld(Desk desk, Seizure seizure, String whyHeld) {
        if (!seizure.isInTerm(desk.today()) && (whyHeld == null || whyHeld.isBlank())) {
            throw new Refusal(
                            "setoff.held-beyond-its-term",
                            "cn-compulsion-2011:#28",
                            seizure.dueOn().orElseThrow())
                    .at("whyHeld");
        }
        if (held(desk, seizure).isEmpty()) {
            throw new Refusal("setoff.nothing-held", Debt.ARTICLE);
        }
    }

    private static List<CustodyItem> held(Desk desk, Seizure seizure) {
        return CustodyItem.heldBy(desk.register(), seizure.uuid()).stream()
                .filter(one -> !one.stage().equals(CustodyItem.GONE))
                .toList();
    }

    private static String named(List<CustodyItem> things) {
        return things.stream()
                .map(one -> one.name() + one.quantity().stripTrailingZeros().toPlainString() + one.unit())
                .collect(Collectors.joining("、"));
    }
}
