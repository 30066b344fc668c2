package yidan.casework;

import java.time.LocalDate;
import yidan.rule.DueDate;
import yidan.rule.Rules;
import yidan.rule.Term;
import yidan.rule.Terms;
import yidan.rule.library.ArticleRef;
import yidan.tenancy.Refusal;
import yidan.tenancy.Register;

/**
 * 追究时效: what was not discovered in time is not punished any more. It runs from the day of the act, or from its end
 * where it continued, to the day of its discovery.
 * Source: 行政处罚法 第三十六条.
 */
public final class Prescription {

    private Prescription() {}

    /**
     * What came in as a lead was discovered when it came in, and not before: an earlier day, typed, would undo prescription.
     *
     * @throws Refusal {@code case.discovered-before-lead}
     */
    public static void checkAgainst(LocalDate receivedOn, Conduct conduct) {
        if (conduct.discoveredOn().isBefore(receivedOn)) {
            throw new Refusal("case.discovered-before-lead", "cn-penalty-2021:#36", receivedOn).at("discoveredOn");
        }
    }

    /**
     * Where no lead tells when it was discovered, an earlier day than that of the proposal says how.
     *
     * @throws Refusal {@code case.discovery-untold}
     */
    public static void checkOwn(LocalDate proposedOn, Conduct conduct) {
        if (conduct.discoveredOn().isBefore(proposedOn)
                && conduct.discoveredHow().isEmpty()) {
            throw new Refusal("case.discovery-untold", "cn-penalty-2021:#36", conduct.discoveredOn())
                    .at("discoveredHow", "discoveredOn");
        }
    }

    /** @throws Refusal {@code case.prescribed}, {@code case.days-reversed}, {@code case.harm-untold} */
    public static void check(Register register, Conduct conduct) {
        Term term = reckon(register, conduct);
        if (conduct.isPrescribed()) {
            throw new Refusal(
                            "case.prescribed",
                            term.article().map(ArticleRef::toString).orElse(""),
                            conduct.over(),
                            term.amount())
                    .at("conductFrom", "conductOn");
        }
    }

    /**
     * Keeps with the conduct from which day on it is punished.
     *
     * @throws Refusal {@code case.days-reversed}, {@code case.harm-untold}
     */
    public static Term reckon(Register register, Conduct conduct) {
        if (conduct.to().filter(end -> end.isBefore(conduct.from())).isPresent()
                || conduct.discoveredOn().isBefore(conduct.from())) {
            throw new Refusal("case.days-reversed", "cn-penalty-2021:#36").at("conductTo", "discoveredOn");
        }
        if (conduct.harm().isPresent() != conduct.harmFacts().isPresent()) {
            throw new Refusal("case.harm-untold", "cn-penalty-2021:#36").at("graveFacts", "grave");
        }
        Term term = new Rules(register)
                .term(
                        conduct.grave() ? Terms.PENALTY_PRESCRIPTION_GRAVE : Terms.PENALTY_PRESCRIPTION,
                        conduct.discoveredOn());
        conduct.punishableFrom(DueDate.back(conduct.discoveredOn(), term.amount(), term.unit()));
        return term;
    }
}
