package yidan.act;

/**
 * One thing one person may do, as the law names it: a record with the input, annotated with who may ({@link By}), from
 * which stages ({@link From}) and which article says so ({@link Basis}). Each capability lists its acts in a sealed
 * interface: that list is the procedure's table of contents, its permissions, its buttons and its test matrix at once.
 */
public sealed interface Act permits ActOn, Opening {}
