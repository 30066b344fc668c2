package yidan.itemlist.catalogue.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import yidan.itemlist.DepartmentDirectory;
import yidan.itemlist.EnforcementItem;
import yidan.itemlist.LegalBasis;
import yidan.itemlist.Wording;

/**
 * What an item is found by: name, type, departments under all their names, laws and articles. A township holds some
 * dozens of items and its key finds them at once; to look through these few is quicker than any index over characters,
 * and right for words of one or two characters too, which indexes over three characters miss.
 */
public final class SearchText {
    private static final char SEPARATOR = '\n';

    private SearchText() {}

    public static String of(EnforcementItem item, DepartmentDirectory directory) {
        List<String> words = new ArrayList<>(
                List.of(item.name(), item.type().term(), item.origin().term(), item.holder()));
        for (String printed : item.departments()) {
            words.add(printed);
            directory.named(printed).ifPresent(department -> {
                words.add(department.name());
                words.addAll(department.aliases());
            });
        }
        for (LegalBasis basis : item.bases()) {
            words.add(basis.title() + basis.article());
            words.add(basis.kind().term() + basis.version());
        }
        return String.join(
                String.valueOf(SEPARATOR),
                words.stream().map(SearchText::normal).distinct().toList());
    }

    /** The patterns of a query: each of its words must be somewhere. */
    static List<String> patterns(String query) {
        if (query == null) {
            return List.of();
        }
        return Arrays.stream(Wording.line(query).split("[\\s，,、]+"))
                .map(SearchText::normal)
                .filter(word -> !word.isEmpty())
                .limit(8)
                .map(word -> "%" + word.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%")
                .toList();
    }

    private static String normal(String words) {
        return Wording.withoutBlanks(words).replaceAll("[《》【】“”\"]", "").toLowerCase(Locale.ROOT);
    }
}
