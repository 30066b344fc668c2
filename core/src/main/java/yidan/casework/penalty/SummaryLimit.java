package yidan.casework.penalty;

import java.math.BigDecimal;
import java.time.LocalDate;
import yidan.party.PartyKind;
import yidan.rule.Rules;

/** How much may be fined on the spot: of a citizen, and of a legal person or another organisation. Source: 行政处罚法 第五十一条. */
public final class SummaryLimit {

    private SummaryLimit() {}

    public static BigDecimal of(PartyKind party, Rules rules, LocalDate day) {
        return rules.parameter(party == PartyKind.PERSON ? "SUMMARY_FINE_CITIZEN" : "SUMMARY_FINE_ORGANISATION", day)
                .requireNumber();
    }
}
