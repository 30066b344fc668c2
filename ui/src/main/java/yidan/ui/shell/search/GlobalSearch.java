package yidan.ui.shell.search;

import java.util.List;
import yidan.tenancy.Actor;

/** Answers the search field of the shell for one capability. A bean of this type is found by itself. */
public interface GlobalSearch {

    /**
     * One line of the answer.
     *
     * @param kindKey key of the word for what it is (事项, 条文, …)
     * @param title what is found
     * @param detail one more line, may be empty
     * @param path route under {@code /app/}, with parameters
     */
    record Hit(String kindKey, String title, String detail, String path) {}

    /** At most {@code limit} hits that this person may see, best first. */
    List<Hit> search(Actor actor, String text, int limit);
}
