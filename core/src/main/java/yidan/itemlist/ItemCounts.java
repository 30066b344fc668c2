package yidan.itemlist;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many items there are, in all and by type: computed, never typed. What a text prints is only compared.
 *
 * <p>Source: 临政发〔2023〕13号 附件1 注 (prints 6, 6 and 13 for 20 items).
 */
public record ItemCounts(int total, Map<PowerType, Integer> byType, Map<Origin, Integer> byOrigin) {
    private static final Pattern TOTAL = Pattern.compile("(?:此|共)\\s*(\\d+)\\s*项");

    public static ItemCounts of(Collection<EnforcementItem> items) {
        Map<PowerType, Integer> types = new EnumMap<>(PowerType.class);
        Map<Origin, Integer> origins = new EnumMap<>(Origin.class);
        for (EnforcementItem item : items) {
            types.merge(item.type(), 1, Integer::sum);
            origins.merge(item.origin(), 1, Integer::sum);
        }
        return new ItemCounts(items.size(), types, origins);
    }

    public int of(PowerType type) {
        return byType.getOrDefault(type, 0);
    }

    public int of(Origin origin) {
        return byOrigin.getOrDefault(origin, 0);
    }

    /**
     * A printed figure that differs from the rows.
     *
     * @param type the type it is about; null for the total
     */
    public record Difference(PowerType type, int printed, int counted) {}

    /** Compares a printed note such as 此20项……其中：行政处罚6项，行政强制6项，行政检查13项 with the rows. */
    public List<Difference> against(String note) {
        List<Difference> differences = new ArrayList<>();
        int sum = 0;
        for (PowerType type : PowerType.values()) {
            Matcher printed = Pattern.compile(type.term() + "\\s*(\\d+)\\s*项").matcher(note);
            if (printed.find()) {
                int figure = Integer.parseInt(printed.group(1));
                sum += figure;
                compare(type, figure, of(type), differences);
            }
        }
        Matcher whole = TOTAL.matcher(note);
        if (whole.find()) {
            compare(null, Integer.parseInt(whole.group(1)), total, differences);
        }
        if (sum > 0) {
            compare(null, sum, total, differences);
        }
        return List.copyOf(differences);
    }

    private static void compare(PowerType type, int printed, int counted, List<Difference> differences) {
        if (printed != counted) {
            differences.add(new Difference(type, printed, counted));
        }
    }
}
