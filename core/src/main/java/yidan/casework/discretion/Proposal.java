package yidan.casework.discretion;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import yidan.casework.penalty.AssessedGrade;
import yidan.tenancy.Refusal;

/**
 * What a benchmark proposes for the facts that were ticked: the grade to which they lead, the one that is chosen, and the
 * range in yuan that it gives. Source: 临政发〔2023〕14号 一、五 第三条.
 *
 * @param led the grade to which the facts lead
 * @param chosen another one, or the same
 * @param measured how much there is of what the chosen grade counts; null where nobody has said, or where it counts yuan
 */
public record Proposal(Grade led, Grade chosen, BigDecimal measured) {

    private static final String ARTICLE = "linyi-14:1.5#3";

    /** Whether another grade is chosen than the facts lead to. */
    public boolean departs() {
        return !chosen.name().equals(led.name());
    }

    /** Whether its range goes by what the party gained. */
    public boolean goesByGains() {
        return chosen.measure() == GradeMeasure.TIMES_ILLEGAL_GAINS;
    }

    /** Whether there is no range before somebody says how much there is of what the grade counts. */
    public boolean isUnmeasured() {
        return chosen.measure() != GradeMeasure.YUAN && measured == null;
    }

    /** The chosen grade with its range in yuan; empty where it is not measured yet. */
    public Optional<AssessedGrade> range() {
        return isUnmeasured() ? Optional.empty() : Optional.of(new AssessedGrade(chosen.name(), low(), high()));
    }

    BigDecimal low() {
        return chosen.measure().yuan(chosen.low(), measured, RoundingMode.UP);
    }

    BigDecimal high() {
        return chosen.measure().yuan(chosen.high(), measured, RoundingMode.DOWN);
    }

    /** @throws Refusal where it departs and nobody says why, or where what the grade counts was not measured */
    void require(Optional<String> reasons) {
        if (departs() && reasons.isEmpty()) {
            throw new Refusal("discretion.departs-without-reasons", ARTICLE, led.name()).at("departure", "reasons");
        }
        if (!chosen.isBeside(led)) {
            throw new Refusal("discretion.facts-of-two", ARTICLE).at("grade");
        }
        if (isUnmeasured()) {
            throw new Refusal(
                            "discretion.nothing-measured",
                            ARTICLE,
                            chosen.name(),
                            chosen.measure().words())
                    .at("measured", "quantity");
        }
    }
}
