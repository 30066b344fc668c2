package yidan.casework.discretion;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import yidan.tenancy.Refusal;

/**
 * One grade of a benchmark: the facts that lead to it and the range that it gives.
 *
 * @param name such as 较轻, 一般, 较重
 * @param facts each may be ticked; any of them leads here
 * @param low null where the grade gives no fine from below
 * @param high null where it gives no fine
 */
public record Grade(String name, List<String> facts, BigDecimal low, BigDecimal high) {

    private static final String ARTICLE = "linyi-14:1.5#9";
    private static final int PARTS = 4;

    /** Reads grades, the lightest first, one to a line: {@code 档次；情形、情形；下限；上限}. */
    static List<Grade> parse(List<String> lines) {
        List<Grade> grades = lines.stream().map(Grade::parse).toList();
        if (grades.stream().map(Grade::name).distinct().count() != grades.size()) {
            throw new Refusal("benchmark.same-grade-twice", ARTICLE);
        }
        for (int i = 1; i < grades.size(); i++) {
            BigDecimal before = grades.get(i - 1).high();
            BigDecimal after = grades.get(i).high();
            if (before != null && after != null && after.compareTo(before) < 0) {
                throw new Refusal(
                        "benchmark.grades-not-rising", ARTICLE, grades.get(i).name());
            }
        }
        return grades;
    }

    private static Grade parse(String line) {
        String[] parts = line.split("[；;]", -1);
        List<String> facts = parts.length == PARTS
                ? Arrays.stream(parts[1].split("、"))
                        .map(String::strip)
                        .filter(fact -> !fact.isEmpty())
                        .toList()
                : List.of();
        if (facts.isEmpty() || parts[0].isBlank()) {
            throw new Refusal("benchmark.unreadable", ARTICLE, line);
        }
        BigDecimal low = amount(parts[2], line);
        BigDecimal high = amount(parts[3], line);
        if (low != null && (high == null || high.compareTo(low) < 0)) {
            throw new Refusal("benchmark.range-reversed", ARTICLE, line);
        }
        return new Grade(parts[0].strip(), facts, low, high);
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
        throw new Refusal("benchmark.amount", ARTICLE, line);
    }

    /** As it was entered. */
    public String line() {
        return name + "；" + String.join("、", facts) + "；" + plain(low) + "；" + plain(high);
    }

    private static String plain(BigDecimal amount) {
        return amount == null ? "" : amount.toPlainString();
    }

    /** Whether what another grade gives lies in it. */
    boolean contains(Grade other) {
        return other.high == null
                ? high == null
                : holds(other.high) && (low == null || other.low != null && holds(other.low));
    }

    /** Whether a fine lies in it. */
    boolean holds(BigDecimal fine) {
        return high != null && fine.compareTo(high) <= 0 && (low == null || fine.compareTo(low) >= 0);
    }
}
