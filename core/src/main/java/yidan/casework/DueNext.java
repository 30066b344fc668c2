package yidan.casework;

import yidan.rule.Deadline;
import yidan.tenancy.Rows;

/** What the body owes next in a case: the clock that ends first of those that run, or ran out and are not done. */
final class DueNext {

    private DueNext() {}

    /** The cases in which something is owed, each with its next clock as {@code n}. */
    static Rows<EnforcementCase> of(Rows<EnforcementCase> cases) {
        return cases.join("Deadline n on n.county = d.county and n.dossierId = d.id")
                .where("n.dueBy = d.tenant and " + owed("n"))
                .where("not exists (select e.id from Deadline e where e.county = d.county and e.dossierId = d.id"
                        + " and e.dueBy = d.tenant and " + owed("e")
                        + " and (e.dueAt < n.dueAt or e.dueAt = n.dueAt and e.id < n.id))");
    }

    /** The others. */
    static Rows<EnforcementCase> none(Rows<EnforcementCase> cases) {
        return cases.where("not exists (select e.id from Deadline e where e.county = d.county and e.dossierId = d.id"
                + " and e.dueBy = d.tenant and " + owed("e") + ")");
    }

    private static String owed(String clock) {
        return clock + ".dossierType = 'EnforcementCase' and " + clock + ".stage in ('RUNNING', 'MISSED') and "
                + Deadline.owed(clock);
    }
}
