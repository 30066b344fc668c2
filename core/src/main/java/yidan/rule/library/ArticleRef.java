package yidan.rule.library;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Points at one article of one document: {@code linyi-14:1.4#14} is 临政发〔2023〕14号, institution 1.4, 第十四条;
 * {@code cn-penalty-2021:#85} is 行政处罚法 (2021) 第八十五条; {@code linyi-14:3.2} is a whole institution. An institution
 * in parts has a letter ({@code linyi-14:2.3a#4}); number 0 is what stands before the first article; a document in points has
 * those of its outline ({@code jiaocheng-2024-6b:#2.3} is 二、（三）).
 *
 * @param source code of the document
 * @param section institution or annex; empty where the document has none
 * @param number the article's number in digits, or of a point of the outline; empty for the whole section
 */
public record ArticleRef(String source, String section, String number) {

    private static final Pattern FORM = Pattern.compile("([a-z0-9-]+):([a-z0-9.-]*)(?:#([a-z0-9.]+))?");

    /** @throws IllegalArgumentException if the text is no reference */
    public static ArticleRef parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("no reference to an article: " + text);
        }
        return new ArticleRef(
                form.group(1), form.group(2), Optional.ofNullable(form.group(3)).orElse(""));
    }

    /** Whether it means all articles of its section. */
    public boolean isWholeSection() {
        return number.isEmpty();
    }

    @Override
    public String toString() {
        return source + ":" + section + (number.isEmpty() ? "" : "#" + number);
    }
}
