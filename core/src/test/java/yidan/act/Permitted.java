package yidan.act;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Role;

/**
 * Who may do what from which stage, as read from the articles by people and written down beside the code: what the
 * annotations of the acts are measured by.
 *
 * @param act its simple name
 * @param by who may: {@code HEAD@TOWNSHIP,DEPARTMENT;COUNTY_ADMIN@JUSTICE_BUREAU}
 * @param from the stages; empty for what opens a dossier
 * @param articles on which it rests
 */
record Permitted(String act, List<Group> by, Set<String> from, Set<String> articles) {

    static final String FILE = "/yidan/act/permitted.tsv";
    static final String HOW =
            "Read the articles of the act, then write its line by hand in core/src/test/resources" + FILE
                    + ", under the name of its package: act TAB ROLE,ROLE@KIND,KIND;ROLE@KIND TAB STAGE,STAGE (or - for what"
                    + " opens a dossier) TAB article,article. Do not copy the annotations: they are what is measured.";

    /** Some roles in some kinds of bodies. */
    record Group(Set<Role> roles, Set<OrganisationKind> in) {
        boolean has(Role role, OrganisationKind kind) {
            return roles.contains(role) && in.contains(kind);
        }

        @Override
        public String toString() {
            return Permitted.text(roles) + "@" + Permitted.text(in);
        }
    }

    private static final Map<String, Permitted> TABLE = read();

    static Map<String, Permitted> table() {
        return TABLE;
    }

    /** @throws AssertionError where the table does not have it */
    static Permitted of(ActType type) {
        Permitted line = TABLE.get(type.name());
        if (line == null) {
            throw new AssertionError(type.name() + " stands in no line of the permitted list. " + HOW);
        }
        return line;
    }

    boolean names(Role role, OrganisationKind kind) {
        return by.stream().anyMatch(group -> group.has(role, kind));
    }

    boolean isIn(OrganisationKind kind) {
        return by.stream().anyMatch(group -> group.in().contains(kind));
    }

    /** How the act's own annotations differ from its line. */
    List<String> differences(ActType type) {
        List<String> found = new ArrayList<>();
        for (OrganisationKind kind : OrganisationKind.values()) {
            for (Role role : Role.values()) {
                boolean named = type.by().stream()
                        .anyMatch(one -> List.of(one.in()).contains(kind)
                                && List.of(one.value()).contains(role));
                if (named != names(role, kind)) {
                    found.add(act + ": @By " + (named ? "names " : "does not name ") + role + " of a " + kind);
                }
            }
        }
        if (!from.equals(type.from())) {
            found.add(act + ": @From " + text(type.from()) + ", the list says " + text(from));
        }
        if (!articles.equals(Set.copyOf(type.basis()))) {
            found.add(act + ": @Basis " + text(Set.copyOf(type.basis())) + ", the list says " + text(articles));
        }
        return found;
    }

    private static String text(Set<?> names) {
        return names.stream().map(Object::toString).sorted().collect(Collectors.joining(","));
    }

    private static Map<String, Permitted> read() {
        Map<String, Permitted> table = new LinkedHashMap<>();
        try (InputStream in = Permitted.class.getResourceAsStream(FILE)) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                String[] cells = line.split("\t", -1);
                if (cells.length != 4) {
                    throw new AssertionError("Not four cells: " + line + ". " + HOW);
                }
                Permitted one = new Permitted(cells[0], groups(cells[1]), names(cells[2]), names(cells[3]));
                if (table.put(one.act, one) != null) {
                    throw new AssertionError(one.act + " has two lines in the permitted list");
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return table;
    }

    private static List<Group> groups(String cell) {
        return Arrays.stream(cell.split(";"))
                .map(group -> group.split("@"))
                .map(halves -> new Group(
                        names(halves[0]).stream().map(Role::valueOf).collect(Collectors.toSet()),
                        names(halves[1]).stream().map(OrganisationKind::valueOf).collect(Collectors.toSet())))
                .toList();
    }

    private static Set<String> names(String cell) {
        return cell.equals("-")
                ? Set.of()
                : Arrays.stream(cell.split(",")).map(String::strip).collect(Collectors.toCollection(TreeSet::new));
    }
}
