package yidan.people.organisation;

/** What can remain to be done for an organisation after an act. */
public enum JobKind {
    /** A person of the onboarding's roster gets his account and his place in the register. */
    ENGAGE,
    /** An account becomes what the register says: roles, name, open or shut; its sessions end. */
    ALIGN,
    /** The sessions of all its people end. */
    END_SESSIONS,
    /** The first draft of its list. */
    FIRST_LIST,
    /** It opens, once everything else is done. */
    ACTIVATE,
    /** It is erased, after two administrators have confirmed. */
    ERASE
}
