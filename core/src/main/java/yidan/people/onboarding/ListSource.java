package yidan.people.onboarding;

/** From what the first draft of the list is copied. */
public enum ListSource {
    /** All items of the county's catalogue. */
    CATALOGUE,
    /** The list of another township of the county. */
    NEIGHBOUR,
    /** None yet; departments have no list at all. */
    NONE
}
