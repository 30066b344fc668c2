package yidan.ui.identity;

import yidan.tenancy.Actor;

/** What the gate says about a request. */
sealed interface Verdict {

    /** Nobody is logged in. */
    record Anonymous() implements Verdict {}

    /** The identity server no longer knows this login. */
    record Ended() implements Verdict {}

    /** Somebody is logged in, but he may not work here; the key names why. */
    record Refused(String key) implements Verdict {}

    /** Go ahead as this actor. */
    record Allowed(Actor actor) implements Verdict {}
}
