package yidan.publication;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A list as it is to be published, in words: whoever publishes hands it over, publication keeps a masked copy.
 *
 * @param subject the county's catalogue or a township's own list
 * @param title title of the list
 * @param documentNumber number of the document that publishes it; may be empty
 * @param approval who agreed to it or where it was filed, such as 经县人民政府常务会议研究通过 or 报县司法局备案
 * @param inForceFrom first day on which it applies
 * @param note what readers should know beside; may be empty
 * @param items in the order of the table
 *     <p>Source: 临政发〔2023〕13号 二；临政发〔2023〕14号 一、八 第七条。
 */
public record ListSnapshot(
        Subject subject,
        String title,
        String documentNumber,
        String approval,
        LocalDate inForceFrom,
        String note,
        List<ItemSnapshot> items) {

    public ListSnapshot {
        items = List.copyOf(items);
        Set<Integer> seen = new HashSet<>();
        for (ItemSnapshot item : items) {
            if (!seen.add(item.item())) {
                throw new IllegalArgumentException("item " + item.item() + " stands twice");
            }
        }
    }
}
