package yidan.casework;

import yidan.evidence.custody.CaseOfThings;

/** A case as the ledger of things names it. */
public final class Holdings {

    private Holdings() {}

    public static CaseOfThings of(EnforcementCase one) {
        return new CaseOfThings(
                one.owner(),
                one.uuid(),
                one.number().orElse(null),
                one.team().lead().user(),
                one.team().assistant().user());
    }
}
