package yidan.casework.arrears;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import yidan.tenancy.Refusal;

/** 分期缴纳: one part of what is owed, and its last day. Amounts in yuan. Source: 行政处罚法 第六十六条第二款. */
public record Instalment(LocalDate by, BigDecimal amount) {

    private static final String ARTICLE = "cn-penalty-2021:#66";

    private static final Pattern LINE =
            Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?[\\s:：,，;；]+(\\d{1,10}(?:\\.\\d{1,2})?)\\s*元?");

    /**
     * Reads what a person typed, a line for each part: {@code 2026-04-30 250.00}, {@code 2026年4月30日：250元}.
     *
     * @throws Refusal {@code deferral.line-unreadable}
     */
    public static Instalment read(String line) {
        Matcher parts = LINE.matcher(line.strip());
        try {
            if (parts.matches()) {
                LocalDate by = LocalDate.of(number(parts, 1), number(parts, 2), number(parts, 3));
                return new Instalment(by, new BigDecimal(parts.group(4)));
            }
        } catch (DateTimeException noSuchDay) {
            // Said below, as every line that cannot be read.
        }
        throw new Refusal("deferral.line-unreadable", ARTICLE, line.strip()).at("instalments");
    }

    /**
     * A plan that can be kept: each part later than the one before, something in each, all of it together what is owed.
     *
     * @throws Refusal {@code deferral.days-not-rising}, {@code deferral.last-day}, {@code deferral.sum}
     */
    static void check(List<Instalment> plan, LocalDate today, LocalDate until, BigDecimal owed) {
        LocalDate last = today;
        for (Instalment part : plan) {
            if (!part.by().isAfter(last) || part.amount().signum() == 0) {
                throw new Refusal("deferral.days-not-rising", ARTICLE).at("instalments");
            }
            last = part.by();
        }
        if (!last.equals(until)) {
            throw new Refusal("deferral.last-day", ARTICLE, until).at("instalments");
        }
        if (sum(plan).compareTo(owed) != 0) {
            throw new Refusal("deferral.sum", ARTICLE, sum(plan), owed).at("instalments");
        }
    }

    static BigDecimal sum(List<Instalment> plan) {
        return plan.stream().map(Instalment::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** As it is kept, and can be read again. */
    public static String text(List<Instalment> plan) {
        return plan.stream().map(part -> part.by() + " " + part.amount()).collect(Collectors.joining("\n"));
    }

    /** The parts of a plan that is kept so; none of one in words alone. */
    public static List<Instalment> of(String text) {
        return text.lines()
                .filter(line -> LINE.matcher(line).matches())
                .map(Instalment::read)
                .toList();
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }
}
