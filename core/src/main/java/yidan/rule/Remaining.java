package yidan.rule;

/**
 * What is left of a term, or by how much it is over.
 *
 * @param amount in the unit; on the last day 0
 * @param unit working days where the term is counted in them, calendar days for other days, else hours or minutes
 * @param overdue whether the amount is what has passed since the end
 */
public record Remaining(long amount, Unit unit, boolean overdue) {}
