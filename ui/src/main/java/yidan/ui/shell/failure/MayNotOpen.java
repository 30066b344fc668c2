package yidan.ui.shell.failure;

/** The person's roles do not open this view. */
public class MayNotOpen extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
