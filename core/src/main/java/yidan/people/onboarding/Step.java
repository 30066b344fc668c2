package yidan.people.onboarding;

/** The five steps of an onboarding, in their order. */
public enum Step {
    ORGANISATION,
    PROFILE,
    HEAD,
    STAFF,
    LIST
}
