package yidan.publication;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What a published item is found by, and how a question is read. A list holds some dozens of items that lie together
 * under its key: to look through these is quick however many lists there are, and right for single characters too.
 */
public final class SearchWords {

    /** Longer questions are cut. */
    public static final int LONGEST_QUESTION = 50;

    private static final int MOST_WORDS = 8;

    private SearchWords() {}

    static String of(ItemSnapshot item) {
        List<String> words = new ArrayList<>(List.of(item.name(), item.type(), item.origin(), item.holder()));
        words.addAll(item.departments());
        for (BasisSnapshot basis : item.bases()) {
            words.add(basis.title() + basis.article());
            words.add(basis.kind() + basis.version());
        }
        return String.join(
                "\n", words.stream().map(SearchWords::bare).distinct().toList());
    }

    /** Each word of the question as a pattern, escaped by an exclamation mark; all of them must be found. */
    public static List<String> patterns(String question) {
        return Arrays.stream(cut(question).split("[\\s\\u3000，,、]+"))
                .map(SearchWords::bare)
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .map(word -> "%" + word.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%")
                .toList();
    }

    /** At most {@link #LONGEST_QUESTION} characters of it. */
    public static String cut(String question) {
        String stripped = question.strip();
        return stripped.codePointCount(0, stripped.length()) <= LONGEST_QUESTION
                ? stripped
                : stripped.substring(0, stripped.offsetByCodePoints(0, LONGEST_QUESTION));
    }

    private static String bare(String words) {
        return words.replaceAll("[\\s\\u3000《》【】“”\"\\x00]", "").toLowerCase(Locale.ROOT);
    }
}
