package yidan.act;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Bad input is told at its field: what an act or a value refuses names a component that some act has. What is about the
 * whole act, such as another person's step or a paper that is missing, stands on a list written by hand, with its reason.
 */
class NamedFieldTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern REFUSAL = Pattern.compile("new Refusal\\(\\s*\"([\\w.-]+)\"");
    private static final Pattern PLACE = Pattern.compile("\\.at\\(((?:\\s*\"\\w+\",?)+)\\)");
    private static final Pattern NAME = Pattern.compile("\"(\\w+)\"");

    private static List<Path> files;

    /** One refusal as the source has it. @param at what follows its arguments */
    private record Said(Class<?> by, String key, String at) {

        boolean namesNothing() {
            return !at.startsWith(".at(");
        }

        @Override
        public String toString() {
            return by.getSimpleName() + "\t" + key;
        }
    }

    @BeforeAll
    static void find() throws IOException {
        try (Stream<Path> all = Files.walk(SOURCES)) {
            files = all.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java") && !file.endsWith("module-info.java"))
                    .toList();
        }
    }

    @Test
    void what_an_act_or_a_value_refuses_names_its_field_or_is_about_the_whole_act() throws IOException {
        Set<String> unnamed = new TreeSet<>();
        for (Path file : files) {
            if (type(file).isRecord()) {
                said(file).filter(Said::namesNothing).map(Said::toString).forEach(unnamed::add);
            }
        }
        assertEquals(String.join("\n", whole()), String.join("\n", unnamed));
    }

    @Test
    void every_field_that_a_refusal_names_is_one_of_an_act() throws IOException {
        Set<String> components = files.stream()
                .map(NamedFieldTest::type)
                .filter(type -> type.isRecord() && Act.class.isAssignableFrom(type))
                .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
        Set<String> strange = new TreeSet<>();
        for (Path file : files) {
            Matcher places = PLACE.matcher(Files.readString(file));
            while (places.find()) {
                NAME.matcher(places.group(1))
                        .results()
                        .map(name -> name.group(1))
                        .filter(name -> !components.contains(name))
                        .forEach(name -> strange.add(file.getFileName() + " " + name));
            }
        }
        assertEquals(Set.of(), strange);
    }

    private static Class<?> type(Path file) {
        String name = SOURCES.relativize(file).toString().replace(".java", "").replace('/', '.');
        try {
            return Class.forName(name, false, NamedFieldTest.class.getClassLoader());
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static Stream<Said> said(Path file) throws IOException {
        String source = Files.readString(file);
        return REFUSAL
                .matcher(source)
                .results()
                .map(found -> new Said(type(file), found.group(1), after(source, found.end())))
                .toList()
                .stream();
    }

    /** What stands behind the bracket that closes the arguments. */
    private static String after(String source, int from) {
        int open = 1;
        boolean quoted = false;
        int at = from;
        for (; open > 0; at++) {
            char c = source.charAt(at);
            if (c == '"' && source.charAt(at - 1) != '\\') {
                quoted = !quoted;
            } else if (!quoted) {
                open += c == '(' ? 1 : c == ')' ? -1 : 0;
            }
        }
        return source.substring(at).stripLeading();
    }

    private static Set<String> whole() throws IOException {
        try (BufferedReader list = new BufferedReader(
                new InputStreamReader(NamedFieldTest.class.getResourceAsStream("whole-act.tsv"), UTF_8))) {
            return list.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.substring(0, line.lastIndexOf('\t')))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
