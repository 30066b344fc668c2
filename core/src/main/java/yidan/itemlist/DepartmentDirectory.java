package yidan.itemlist;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The county's guiding departments by every name under which they are printed. */
public final class DepartmentDirectory {
    private final Map<String, GuidingDepartment> byName = new HashMap<>();
    private final List<GuidingDepartment> departments;

    public DepartmentDirectory(Collection<GuidingDepartment> departments) {
        this.departments = List.copyOf(departments);
        for (GuidingDepartment department : departments) {
            byName.put(Wording.withoutBlanks(department.name()), department);
            department.aliases().forEach(alias -> byName.put(Wording.withoutBlanks(alias), department));
        }
    }

    public List<GuidingDepartment> departments() {
        return departments;
    }

    public Optional<GuidingDepartment> named(String printed) {
        return Optional.ofNullable(byName.get(Wording.withoutBlanks(printed)));
    }

    /**
     * The names in a cell. Departments are separated by blanks, lines or 、, but a blank may also be a line wrap inside
     * one name (生态环境 临猗分局): the longest known run of words wins, an unknown word stays a name of its own.
     */
    public List<String> printedNames(String cell) {
        List<String> names = new ArrayList<>();
        for (String part : Wording.clean(cell).split("[、，,；;\n]")) {
            String[] words = part.strip().split("\\s+");
            for (int from = 0; from < words.length; ) {
                int to = words.length;
                while (to > from + 1 && named(run(words, from, to)).isEmpty()) {
                    to--;
                }
                String name = run(words, from, to);
                if (!name.isEmpty()) {
                    names.add(name);
                }
                from = to;
            }
        }
        return List.copyOf(names);
    }

    private static String run(String[] words, int from, int to) {
        return String.join("", List.of(words).subList(from, to));
    }
}
