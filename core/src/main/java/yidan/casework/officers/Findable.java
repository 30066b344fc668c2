package yidan.casework.officers;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import yidan.publication.Masking;
import yidan.tenancy.Actor;
import yidan.tenancy.Audience;
import yidan.tenancy.Role;
import yidan.tenancy.Rows;

/**
 * What is found in a list by words: for each reader no more than its lines show him, or he would find out who somebody is by
 * guessing. Whose affair a matter is, is asked of the rows as {@link Confidence} asks it of one.
 * Source: 行政处罚法 第五十条; 临政发〔2023〕14号 一、三 第二十条.
 */
public final class Findable {

    /** Numbers, telephones and addresses of mail, which a text masks wherever they stand. */
    private static final Pattern PART_OF_A_NUMBER = Pattern.compile("[0-9A-Za-z@]");

    private static final String OWN = "(d.tenant = :namesIn and (:namesAll = true or %s))";

    /** What stands in a line instead of a name, as {@link Masking#name} has it. */
    private static final String MASKED = " when length(%1$s) > 3 and locate(substring(%1$s, 1, 2), :surnames) > 0"
            + " then concat(substring(%1$s, 1, 2), '某某')"
            + " when length(%1$s) = 3 and locate(substring(%1$s, 1, 2), :surnames) > 0"
            + " then concat(substring(%1$s, 1, 2), '某')"
            + " when length(%1$s) > 2 then concat(substring(%1$s, 1, 1), '某某')"
            + " else concat(substring(%1$s, 1, 1), '某')";

    private final String nobody;
    private final String concerned;
    private final List<String> plain = new ArrayList<>();
    private final List<String> named = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final List<String> inside = new ArrayList<>();
    private final List<String> coded = new ArrayList<>();

    /**
     * @param nobody of which rows no natural person is the party
     * @param handled of which rows the reader, {@code :namesTo}, knows the party without leading the body
     */
    public Findable(String nobody, String handled) {
        this.nobody = nobody;
        this.concerned = OWN.formatted(handled);
    }

    /** Of what has a party and two who handle it. */
    public static Findable ofParty() {
        return new Findable(isNot("d.party.kind", "yidan.party.PartyKind.PERSON"), byTeam("d"));
    }

    /** That a kind is another, or not known. */
    public static String isNot(String kind, String person) {
        return kind + " is null or " + kind + " <> " + person;
    }

    /** That the reader is one of the two. */
    public static String byTeam(String row) {
        return row + ".team.leadUser = :namesTo or " + row + ".team.assistantUser = :namesTo";
    }

    /** What names nobody. */
    public Findable plain(String... fields) {
        plain.addAll(List.of(fields));
        return this;
    }

    /** Names. */
    public Findable named(String... fields) {
        named.addAll(List.of(fields));
        return this;
    }

    /** A text that the list shows with these names masked. */
    public Findable told(String text, String... names) {
        named.add(text);
        String masked = text;
        for (String name : names) {
            masked = "function('replace', " + masked + ", coalesce(" + name + ", ''), '*')";
        }
        told.add(masked);
        return this;
    }

    /** What no list shows, and only those read whose affair it is. */
    public Findable inside(String... fields) {
        inside.addAll(List.of(fields));
        return this;
    }

    /** What names nobody and is kept as a code: the condition that it is one of those that the words name. */
    public Findable coded(String condition) {
        coded.add(condition);
        return this;
    }

    /** The rows in which the text stands where this person reads it; all where it is empty. */
    public <E> Rows<E> narrow(Rows<E> rows, Actor reader, String text) {
        return narrow(rows, reader, text, false);
    }

    /**
     * @param office whether another office lets him read who the parties of his own body are
     */
    public <E> Rows<E> narrow(Rows<E> rows, Actor reader, String text, boolean office) {
        if (text == null || text.isBlank()) {
            return rows;
        }
        List<String> ways = new ArrayList<>();
        ways.add(in(plain.stream()));
        ways.addAll(coded);
        ways.add("(" + nobody + " or " + concerned + ") and (" + in(named.stream()) + ")");
        ways.add(concerned + " and (" + in(inside.stream()) + ")");
        if (!PART_OF_A_NUMBER.matcher(text).find()) {
            ways.add(in(told.stream()));
        }
        String sought = text.strip().replace("%", "").replace("_", "");
        return bound(rows, reader, office, String.join(" or ", ways), "%" + sought + "%");
    }

    /** The rows of which a field is just this, where this person reads it. */
    public <E> Rows<E> exactly(Rows<E> rows, Actor reader, String field, String value) {
        return bound(rows, reader, false, "(" + nobody + " or " + concerned + ") and " + field + " = :text", value);
    }

    /**
     * The order by a name, as the lines show it: who is not shown who somebody is does not learn it from who stands beside him.
     *
     * @param office whether another office lets him read who the parties of his own body are
     * @param name the field
     * @return what goes into the order of the rows
     */
    public String byName(Rows<?> rows, Actor reader, boolean office, String name) {
        if (reader.audience() == Audience.MEMBER && (office || leads(reader))) {
            return name;
        }
        String shown = "case when %s or %s then %s%s end".formatted(nobody, concerned, name, MASKED.formatted(name));
        bind(rows, reader, office, shown).with("surnames", String.join(" ", Masking.doubleSurnames()));
        return shown;
    }

    private static String in(Stream<String> fields) {
        return fields.map(field -> field + " like :text")
                .reduce((one, other) -> one + " or " + other)
                .orElse("1 = 0");
    }

    private static <E> Rows<E> bound(Rows<E> rows, Actor reader, boolean office, String condition, String text) {
        return bind(rows.where(condition, "text", text), reader, office, condition);
    }

    private static <E> Rows<E> bind(Rows<E> rows, Actor reader, boolean office, String expression) {
        // A code that no body has: what is of others is nobody's affair until a reason is given.
        rows.with(
                        "namesIn",
                        reader.audience() == Audience.MEMBER
                                ? reader.organisation().value()
                                : 0)
                .with("namesAll", office || leads(reader));
        return expression.contains(":namesTo") ? rows.with("namesTo", reader.user()) : rows;
    }

    private static boolean leads(Actor reader) {
        return reader.is(Role.HEAD) || reader.is(Role.TEAM_LEADER);
    }
}
