package yidan.ui.act;

/**
 * Something to choose in a form.
 *
 * @param value what goes into the act
 * @param label what the person reads
 */
public record Choice<T>(T value, String label) {}
