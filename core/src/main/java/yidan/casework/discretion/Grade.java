package yidan.casework.discretion;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import yidan.tenancy.Refusal;

/**
 * One grade of a benchmark: the facts that lead to it and the range that it gives.
 *
 * @param name such as 较轻, 一般, 较重
 * @param facts each may be ticked; any of them leads here
 * @param low null where the grade gives no fine from below
 * @param high null where it gives no fine
 * @param measure what the two count
 * @param provision the printed article and conduct for which it is; null for all of the item
 */
public record Grade(
        String name, List<String> facts, BigDecimal low, BigDecimal high, GradeMeasure measure, String provision) {

    private static final String ARTICLE = "linyi-14:1.5#9";
    /** As each act calls them. */
    private static final String FIELD = "grades";

    private static final int PARTS = 4;
    private static final int MEASURE = 4;
    private static final int PROVISION = 5;

    /** Reads grades, the lightest first, one to a line: {@code 档次；情形、情形；下限；上限[；计量[；条款]]}. */
    static List<Grade> parse(List<String> lines) {
        List<Grade> grades = lines.stream().map(Grade::parse).toList();
        if (grades.stream().map(Grade::name).distinct().count() != grades.size()) {
            throw new Refusal("benchmark.same-grade-twice", ARTICLE).at(FIELD);
        }
        for (int i = 1; i < grades.size(); i++) {
            Grade one = grades.get(i);
            boolean falls = grades.subList(0, i).stream()
                    .filter(one::isBeside)
                    .anyMatch(lighter -> lighter.high() != null
                            && one.high() != null
                            && one.high().compareTo(lighter.high()) < 0);
            if (falls) {
                throw new Refusal("benchmark.grades-not-rising", ARTICLE, one.name()).at(FIELD);
            }
        }
        return grades;
    }

    /** Of the same provision, counting the same. */
    boolean isBeside(Grade other) {
        return measure == other.measure && Objects.equals(provision, other.provision);
    }

    boolean isFor(Optional<String> chosen) {
        return provision == null || chosen.isEmpty() || provision.equals(chosen.get());
    }

    /** The same for the printed provision that was meant. */
    Grade under(String printed) {
        return new Grade(name, facts, low, high, measure, printed);
    }

    private static Grade parse(String line) {
        String[] parts = line.split("[；;]", -1);
        List<String> facts = parts.length >= PARTS && parts.length <= PROVISION + 1
                ? Arrays.stream(parts[1].split("、"))
                        .map(String::strip)
                        .filter(fact -> !fact.isEmpty())
                        .toList()
                : List.of();
        if (facts.isEmpty() || parts[0].isBlank()) {
            throw new Refusal("benchmark.unreadable", ARTICLE, line).at(FIELD);
        }
        BigDecimal low = amount(parts[2], line);
        BigDecimal high = amount(parts[3], line);
        if (low != null && (high == null || high.compareTo(low) < 0)) {
            throw new Refusal("benchmark.range-reversed", ARTICLE, line).at(FIELD);
        }
        String counted = parts.length > MEASURE ? parts[MEASURE].strip() : "";
        GradeMeasure measure = counted.isEmpty()
                ? GradeMeasure.YUAN
                : GradeMeasure.written(counted)
                        .orElseThrow(() -> new Refusal("benchmark.measure-unknown", ARTICLE, counted).at(FIELD));
        String provision = parts.length > PROVISION && !parts[PROVISION].isBlank() ? parts[PROVISION].strip() : null;
        return new Grade(parts[0].strip(), facts, low, high, measure, provision);
    }

    private static BigDecimal amount(String text, String line) {
        if (text.isBlank()) {
            return null;
        }
        try {
            BigDecimal amount = new BigDecimal(text.strip());
            if (amount.signum() >= 0 && amount.scale() <= 2 && amount.precision() <= 12) {
                return amount;
            }
        } catch (NumberFormatException none) {
            // said below, with the line
        }
        throw new Refusal("benchmark.amount", ARTICLE, line).at(FIELD);
    }

    /** As it was entered. */
    public String line() {
        String plain = name + "；" + String.join("、", facts) + "；" + plain(low) + "；" + plain(high);
        if (provision != null) {
            return plain + "；" + measure.words() + "；" + provision;
        }
        return measure == GradeMeasure.YUAN ? plain : plain + "；" + measure.words();
    }

    private static String plain(BigDecimal amount) {
        return amount == null ? "" : amount.toPlainString();
    }

    /** Whether what another grade gives lies in it. */
    boolean contains(Grade other) {
        if (!isBeside(other)) {
            return false;
        }
        return other.high == null
                ? high == null
                : holds(other.high) && (low == null || other.low != null && holds(other.low));
    }

    private boolean holds(BigDecimal fine) {
        return high != null && fine.compareTo(high) <= 0 && (low == null || fine.compareTo(low) >= 0);
    }
}
