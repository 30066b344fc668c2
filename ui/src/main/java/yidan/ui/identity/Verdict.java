package yidan.ui.identity;

import java.util.Optional;
import yidan.tenancy.Actor;

/** What the gate says about a request. */
sealed interface Verdict {

    /** Nobody is logged in. */
    record Anonymous() implements Verdict {}

    /** The identity server no longer knows this login. */
    record Ended() implements Verdict {}

    /**
     * Somebody is logged in, but he may not work here.
     *
     * @param key names why
     * @param who as his organisation's record names him; empty where no organisation of ours is known
     */
    record Refused(String key, Optional<Actor> who) implements Verdict {

        static Refused nobody(String key) {
            return new Refused(key, Optional.empty());
        }
    }

    /** Go ahead as this actor. */
    record Allowed(Actor actor) implements Verdict {}
}
