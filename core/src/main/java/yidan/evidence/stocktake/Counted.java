package yidan.evidence.stocktake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import yidan.evidence.custody.CustodyItem;
import yidan.tenancy.Refusal;

/** What was counted in a place, one kind of thing to a line: {@code 名称；规格；单位；数量}. Source: 临政发〔2023〕14号 四、九（四）（2）第六条、第七条. */
final class Counted {

    private static final String ARTICLE = "linyi-14:4.9d2#7";
    private static final String FIELD = "counts";
    private static final int PARTS = 4;

    private Counted() {}

    /** A kind of thing: what the ledger and a person on the spot can both tell apart. */
    record Sort(String name, String specification, String unit) {
        static Sort of(CustodyItem item) {
            return new Sort(item.name(), item.specification(), item.unit());
        }

        String line() {
            return name + "；" + specification + "；" + unit + "；";
        }
    }

    /** One kind of thing with what the ledger has and what was counted. */
    record Comparison(Sort sort, BigDecimal expected, BigDecimal counted) {
        boolean differs() {
            return expected.compareTo(counted) != 0;
        }
    }

    static Map<Sort, BigDecimal> ledger(List<CustodyItem> items) {
        Map<Sort, BigDecimal> sums = new LinkedHashMap<>();
        items.forEach(item -> sums.merge(Sort.of(item), item.quantity(), BigDecimal::add));
        return sums;
    }

    /**
     * Holds a count against the ledger, in the order of the ledger; what the ledger does not know comes last.
     *
     * @throws Refusal where a line cannot be read or stands twice, or a thing of the ledger was left out
     */
    static List<Comparison> compare(List<CustodyItem> items, List<String> lines) {
        Map<Sort, BigDecimal> counts = new LinkedHashMap<>();
        for (String line : lines) {
            String[] parts = line.split("[；;]", -1);
            if (parts.length != PARTS || parts[0].isBlank() || parts[2].isBlank()) {
                throw new Refusal("stocktake.unreadable", ARTICLE, line).at(FIELD);
            }
            Sort sort = new Sort(parts[0].strip(), parts[1].strip(), parts[2].strip());
            if (counts.put(sort, quantity(parts[3].strip(), line)) != null) {
                throw new Refusal("stocktake.twice", ARTICLE, line).at(FIELD);
            }
        }
        List<Comparison> all = new ArrayList<>();
        ledger(items).forEach((sort, expected) -> {
            BigDecimal counted = counts.remove(sort);
            if (counted == null) {
                throw new Refusal("stocktake.left-out", ARTICLE, sort.line()).at(FIELD);
            }
            all.add(new Comparison(sort, expected, counted));
        });
        counts.forEach((sort, counted) -> {
            if (counted.signum() > 0) {
                all.add(new Comparison(sort, BigDecimal.ZERO, counted));
            }
        });
        return all;
    }

    private static BigDecimal quantity(String text, String line) {
        try {
            BigDecimal quantity = new BigDecimal(text);
            if (quantity.signum() >= 0 && quantity.scale() <= 3 && quantity.precision() <= 12) {
                return quantity;
            }
        } catch (NumberFormatException none) {
            // said below, with the line
        }
        throw new Refusal("stocktake.quantity", ARTICLE, line).at(FIELD);
    }
}
