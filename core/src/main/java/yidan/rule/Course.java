package yidan.rule;

/** In which direction a term runs from its event. */
public enum Course {
    /** To be done within the term after the event. */
    AFTER,
    /** To be done no later than the term before the event, such as the notice of a hearing. */
    BEFORE,
    /** A window looking back from the event, such as prescription. */
    BACK,
    /** To be done so many times in each period. */
    PERIODIC,
    /** Its last day is named by the act itself, such as the day of an order to correct: no figure belongs to it. */
    SET
}
