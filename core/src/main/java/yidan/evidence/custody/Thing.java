package yidan.evidence.custody;

import java.math.BigDecimal;
import java.util.List;
import yidan.tenancy.Refusal;

/**
 * A thing on a list of what was taken: 名称、规格、单位、数量. Source: 临政发〔2023〕14号 四、九（四）（2）第六条; 行政强制法 第二十四条.
 */
public record Thing(String name, String specification, String unit, BigDecimal quantity) {

    private static final String ARTICLE = "linyi-14:4.9d2#6";
    /** As each act calls the list. */
    private static final String FIELD = "things";

    private static final int PARTS = 4;
    private static final int LONGEST = 120;
    private static final int MOST = 200;

    /**
     * Reads a list, one thing on a line: {@code 名称；规格；单位；数量}; a specification may be left empty.
     *
     * @throws Refusal naming the line that cannot be read
     */
    public static List<Thing> parse(List<String> lines) {
        if (lines == null || lines.isEmpty()) {
            throw new Refusal("things.none", ARTICLE).at(FIELD);
        }
        if (lines.size() > MOST) {
            throw new Refusal("things.too-many", ARTICLE, MOST).at(FIELD);
        }
        return lines.stream().map(Thing::parse).toList();
    }

    private static Thing parse(String line) {
        String[] parts = line.split("[；;]", -1);
        if (parts.length != PARTS || parts[0].isBlank() || parts[2].isBlank() || line.length() > LONGEST * PARTS) {
            throw new Refusal("things.unreadable", ARTICLE, line).at(FIELD);
        }
        return new Thing(parts[0].strip(), parts[1].strip(), parts[2].strip(), quantity(parts[3].strip(), line));
    }

    private static BigDecimal quantity(String text, String line) {
        try {
            BigDecimal quantity = new BigDecimal(text);
            if (quantity.signum() > 0 && quantity.scale() <= 3 && quantity.precision() <= 12) {
                return quantity;
            }
        } catch (NumberFormatException none) {
            // said below, with the line
        }
        throw new Refusal("things.quantity", ARTICLE, line).at(FIELD);
    }

    /** As a line is written. */
    public String line() {
        return name + "；" + specification + "；" + unit + "；"
                + quantity.stripTrailingZeros().toPlainString();
    }
}
