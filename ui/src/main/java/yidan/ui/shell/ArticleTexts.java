package yidan.ui.shell;

import java.util.Optional;

/** Knows the articles that rules and acts refer to. One bean of this type serves the whole application. */
public interface ArticleTexts {

    /**
     * An article as shown.
     *
     * @param name such as 行政处罚法第五十八条
     * @param text its words
     */
    record Found(String name, String text) {}

    /** @param reference such as {@code linyi-14:1.8#3} */
    Optional<Found> find(String reference);
}
