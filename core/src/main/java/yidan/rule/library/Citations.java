package yidan.rule.library;

import java.util.regex.Pattern;

/** What people write when they cite: 《…法》第三十四条. */
public final class Citations {

    private static final Pattern ARTICLE = Pattern.compile("第[零〇一二三四五六七八九十百千\\d]+条");

    private Citations() {}

    /** Whether the words name an article at all; whether it says so is for people to read. */
    public static boolean nameAnArticle(String words) {
        return ARTICLE.matcher(words).find();
    }
}
