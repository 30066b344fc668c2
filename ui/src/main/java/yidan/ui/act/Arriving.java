package yidan.ui.act;

/**
 * Of a field whose value comes in by itself and in its own time, such as files: the form is not handed in while something
 * is still on its way, and a draft keeps what has come in.
 *
 * @param <V> the field's value
 */
public interface Arriving<V> {

    /** What to tell who hands in the form too early; empty where everything is there. */
    String stillComing();

    /** Its value as a draft keeps it. */
    String draft();

    /** The value that a draft has kept, as far as it is still there. */
    V restored(String draft);
}
