package yidan.casework;

import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;
import yidan.casework.officers.Findable;
import yidan.rule.Deadline;
import yidan.rule.RunOut;
import yidan.tenancy.Actor;
import yidan.tenancy.Rows;

/**
 * What somebody looks for among cases.
 *
 * @param text in party, number, cause, item or facts, or the whole number of the party, as far as they are shown to who asks;
 *     empty for everything
 * @param stage one stage; null for all
 * @param procedure null for both
 * @param handler account of one of the two officers; null for everybody
 * @param township code of one organisation; null for all that may be read
 * @param overdueAt only those of which a clock has run out by then; null for all
 * @param item one item of the list; null for all
 * @param dueBefore only those in which something is due before that moment; null for all
 */
public record CaseFilter(
        String text,
        String stage,
        Procedure procedure,
        String handler,
        Integer township,
        Instant overdueAt,
        Integer item,
        Instant dueBefore) {

    /** 公民身份号码 or 统一社会信用代码: looked for as a whole, so that nobody finds one by guessing at its parts. */
    private static final Pattern NUMBER = Pattern.compile("[0-9A-Za-z]{18}");

    private static final Findable WORDS = Findable.ofParty()
            .plain("d.number", "d.conduct.itemName")
            .named("d.party.name")
            .told("d.conduct.cause", "d.party.name")
            .inside("d.conduct.facts");

    /** Everything. */
    public static final CaseFilter ALL = new CaseFilter("", null, null, null, null, null);

    public CaseFilter(
            String text, String stage, Procedure procedure, String handler, Integer township, Instant overdueAt) {
        this(text, stage, procedure, handler, township, overdueAt, null, null);
    }

    /** The cases among these in which the words stand, as far as their own list shows them to this person. */
    public static void found(Rows<?> cases, Actor reader, String text) {
        if (NUMBER.matcher(text.strip()).matches()) {
            WORDS.exactly(cases, reader, "d.party.number", text.strip().toUpperCase(Locale.ROOT));
        } else {
            WORDS.narrow(cases, reader, text);
        }
    }

    Rows<EnforcementCase> narrow(Rows<EnforcementCase> rows, Actor reader) {
        if (township != null) {
            rows.where("d.tenant = :township", "township", township);
        }
        if (stage != null) {
            rows.where("d.stage = :stage", "stage", stage);
        }
        if (procedure != null) {
            rows.where("d.procedure = :procedure", "procedure", procedure);
        }
        if (handler != null) {
            rows.where("d.team.leadUser = :handler or d.team.assistantUser = :handler", "handler", handler);
        }
        if (overdueAt != null) {
            rows.where(RunOut.of("d.id"), "overdueAt", overdueAt);
        }
        if (item != null) {
            rows.where("d.conduct.item = :item", "item", item);
        }
        if (dueBefore != null) {
            rows.where(
                    "exists (select n.id from Deadline n where n.county = d.county and n.dossierId = d.id" + " and "
                            + Deadline.owed("n") + " and n.stage = 'RUNNING' and n.dueAt < :dueBefore)",
                    "dueBefore",
                    dueBefore);
        }
        found(rows, reader, text);
        return rows;
    }

    /** The order by who the party is, as this reader is shown it. */
    static String byParty(Rows<EnforcementCase> rows, Actor reader) {
        return WORDS.byName(rows, reader, false, "d.party.name");
    }
}
