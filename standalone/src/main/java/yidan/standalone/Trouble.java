package yidan.standalone;

/** The county cannot run, and why: one line for the person at the keyboard. */
public final class Trouble extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Trouble(String key, Object... arguments) {
        super(Words.say(key, arguments));
    }

    Trouble(Throwable cause, String key, Object... arguments) {
        super(Words.say(key, arguments), cause);
    }
}
