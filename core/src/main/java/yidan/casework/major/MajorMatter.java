package yidan.casework.major;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import yidan.casework.paper.Phrases;
import yidan.casework.penalty.PenaltyKind;
import yidan.itemlist.GuidingDepartment;
import yidan.itemlist.PowerType;
import yidan.tenancy.Refusal;

/**
 * One line of a body's catalogue: decisions of this sort are major. Source: 临政发〔2023〕14号 一、四 第九条第二款.
 *
 * @param category 类别: a kind of administrative power, or a kind of penalty
 * @param level 执法层级; may be empty
 * @param field 所属领域: of the departments that guide in it; empty for every field
 * @param amount 涉案金额 from which it is major, itself included; null where every amount is
 */
public record MajorMatter(String category, String level, String field, BigDecimal amount) {

    private static final String ARTICLE = "linyi-14:1.4#9";
    private static final int PARTS = 4;

    /** Reads lines of the form {@code 类别；执法层级；所属领域；涉案金额}. */
    static List<MajorMatter> parse(List<String> lines) {
        List<MajorMatter> matters = lines.stream().map(MajorMatter::parse).toList();
        if (matters.stream().distinct().count() != matters.size()) {
            throw new Refusal("major.same-twice", ARTICLE).at("matters");
        }
        return matters;
    }

    private static MajorMatter parse(String line) {
        String[] parts = line.split("[；;]", -1);
        if (parts.length != PARTS) {
            throw new Refusal("major.unreadable", ARTICLE, line).at("matters");
        }
        String category = parts[0].strip();
        if (kind(category).isEmpty() && PowerType.printed(category).isEmpty()) {
            throw new Refusal("major.unknown-category", ARTICLE, category).at("matters");
        }
        return new MajorMatter(category, parts[1].strip(), parts[2].strip(), amount(parts[3].strip(), line));
    }

    private static BigDecimal amount(String text, String line) {
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches("\\d{1,10}(\\.\\d{1,2})?")) {
            throw new Refusal("major.amount", ARTICLE, line).at("matters");
        }
        return new BigDecimal(text);
    }

    /** As it was entered. */
    public String line() {
        return String.join("；", category, level, field, amount == null ? "" : amount.toPlainString());
    }

    /**
     * Whether a decision is of this sort.
     *
     * @param power that it makes use of
     * @param kinds of penalty, where it is one
     * @param departments that guide in its item
     * @param atStake fine, gains and the value of goods together, or what is performed in the party's place costs it; null
     *     where no sum is at stake: then no line with an amount speaks of it
     */
    boolean covers(PowerType power, Set<PenaltyKind> kinds, List<GuidingDepartment> departments, BigDecimal atStake) {
        boolean ofCategory = kind(category)
                .map(kinds::contains)
                .orElseGet(() -> PowerType.printed(category).orElseThrow() == power);
        return ofCategory
                && isOfField(departments)
                && (amount == null || atStake != null && atStake.compareTo(amount) >= 0);
    }

    private boolean isOfField(List<GuidingDepartment> departments) {
        return field.isEmpty()
                || departments.stream()
                        .anyMatch(one -> one.name().contains(field)
                                || one.aliases().stream().anyMatch(alias -> alias.contains(field)));
    }

    private static Optional<PenaltyKind> kind(String name) {
        return Arrays.stream(PenaltyKind.values())
                .filter(kind -> Phrases.name(kind).equals(name))
                .findFirst();
    }
}
