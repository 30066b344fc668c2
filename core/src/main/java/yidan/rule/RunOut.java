package yidan.rule;

/** What a list asks where it is to show only that of which a term has run out. */
public final class RunOut {

    private RunOut() {}

    /**
     * The condition that a clock of that dossier has run out by {@code :overdueAt}, and what it asks for is not done.
     *
     * @param dossier where its id stands, in the county of {@code d}
     */
    public static String of(String dossier) {
        return "exists (select o.id from Deadline o where o.county = d.county and o.dossierId = " + dossier + " and "
                + Deadline.owed("o") + " and o.stage in ('RUNNING', 'MISSED') and o.dueAt <= :overdueAt)";
    }
}
