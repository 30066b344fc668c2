package yidan.casework;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import yidan.act.Act;
import yidan.act.ActType;

/**
 * One act that a walk may try.
 *
 * @param who the account of who is to do it; a walk also lets others try
 * @param act the act as it is performed
 * @param onPaper the verb that the act calls, for a case that is a plain object
 * @param done what is different afterwards
 * @param law what the law asks before it: the article that is not kept, or nothing
 */
public record Move(
        ActType type,
        Function<Way, String> who,
        Function<Way, Act> act,
        BiConsumer<EnforcementCase, Way> onPaper,
        Consumer<Way> done,
        Function<Way, String> law) {

    public String name() {
        return type.name();
    }
}
