package yidan.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A published benchmark as the public reads it: one version of one item. Source: 临政发〔2023〕14号 一、五 第六条.
 *
 * @param base the county's benchmark that it refines; null for one of the county
 */
public record PublishedStandard(
        UUID id,
        String issuer,
        UUID base,
        int item,
        String itemName,
        String document,
        LocalDate effectiveFrom,
        LocalDate effectiveUntil,
        String gradeLines,
        String circumstanceLines) {

    static final String EXPRESSIONS =
            "d.id, d.issuer, d.base, d.item, d.itemName, d.document, d.effectiveFrom, d.effectiveUntil, d.grades, d.circumstances";

    private static final int PARTS = 4;

    /** Whether it is gone by on that day or later; of a refinement, whether the county's that it refines is. */
    public boolean stands(LocalDate day, List<PublishedStandard> all) {
        boolean own = effectiveUntil == null || effectiveUntil.isAfter(day);
        return own && (base == null || all.stream().anyMatch(one -> one.id.equals(base) && one.stands(day, all)));
    }

    /** A grade with the facts that lead to it; low and high are empty where it gives no fine. */
    public record Step(String name, String facts, String low, String high) {}

    /** A circumstance of one of the lists. */
    public record Listed(String kind, String words) {}

    public List<Step> grades() {
        return gradeLines
                .lines()
                .map(line -> line.split("[；;]", -1))
                .filter(parts -> parts.length >= PARTS)
                .map(PublishedStandard::step)
                .toList();
    }

    /** What is not counted in yuan says what it counts, and what is for one provision says for which. */
    private static Step step(String[] parts) {
        String unit = parts.length > PARTS && !parts[PARTS].equals("元") ? parts[PARTS] : "";
        String provision = parts.length > PARTS + 1 ? parts[PARTS + 1] : "";
        return new Step(
                provision.isEmpty() ? parts[0] : parts[0] + "（" + provision + "）",
                parts[1],
                parts[2].isEmpty() ? "" : parts[2] + unit,
                parts[3].isEmpty() ? "" : parts[3] + unit);
    }

    public List<Listed> circumstances() {
        return circumstanceLines
                .lines()
                .map(line -> line.split("；", 2))
                .filter(parts -> parts.length == 2)
                .map(parts -> new Listed(parts[0], parts[1]))
                .toList();
    }
}
