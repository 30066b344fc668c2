package yidan.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import yidan.tenancy.Refusal;

/**
 * What was said, as records print it: question and answer, speaker and words; and as it is written down, to be put right before
 * it is signed. A mark counts at the start of a line alone: what somebody quotes stays in his mouth.
 * Source: 行政处罚法 第五十五条、第六十四条（七）（八）.
 */
public final class Spoken {

    private static final Pattern TURN = Pattern.compile("^[\\s\\u3000]*([问答])[：:]", Pattern.MULTILINE);
    private static final Pattern SPEAKER = Pattern.compile("^([^：:]{1,40})[：:]\\s*(.+)$");
    private static final Pattern BESIDE = Pattern.compile("[（(].*?[）)]");

    /** A cell holds so much; longer words go on in the next. */
    private static final int CELL = 1900;

    /** Whose name or place on the form may stand before what he said at a hearing. */
    private static final List<String> AT_A_HEARING =
            List.of("party", "chair", "recorder", "investigators", "agent", "present");

    private Spoken() {}

    /** The turns of an interview: {@code 问：……} and {@code 答：……}, each begun on a line of its own; other words stand as they are. */
    public static List<Map<String, String>> questions(String words) {
        List<Map<String, String>> turns = new ArrayList<>();
        Matcher marks = TURN.matcher(words);
        String question = "";
        String mark = "";
        int from = 0;
        while (marks.find()) {
            question = turn(turns, mark, question, words.substring(from, marks.start()));
            mark = marks.group(1);
            from = marks.end();
        }
        question = turn(turns, mark, question, words.substring(from));
        if (!question.isEmpty()) {
            turns.add(Map.of("question", question, "answer", ""));
        }
        return turns;
    }

    /** @return the question that still waits for its answer */
    private static String turn(List<Map<String, String>> turns, String mark, String question, String text) {
        String said = text.strip();
        if (mark.equals("问")) {
            if (!question.isEmpty()) {
                turns.add(Map.of("question", question, "answer", ""));
            }
            return said;
        }
        if (said.isEmpty()) {
            return question;
        }
        List<String> pieces = pieces(said);
        turns.add(Map.of("question", question, "answer", pieces.getFirst()));
        pieces.stream().skip(1).forEach(piece -> turns.add(Map.of("question", "", "answer", piece)));
        return "";
    }

    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        for (int at = 0; at < text.length(); at += CELL) {
            pieces.add(text.substring(at, Math.min(text.length(), at + CELL)));
        }
        return pieces;
    }

    /**
     * The turns of a hearing: {@code 姓名：……}, one to a line. Who was not there says nothing: a line that begins with other words
     * stands as it is.
     *
     * @param record says who was there
     * @param besides names of others who were
     */
    public static List<Map<String, String>> statements(String minutes, OfficialDocument record, String besides) {
        List<String> places = AT_A_HEARING.stream()
                .flatMap(field -> Stream.of(FormKind.HEARING_RECORD, FormKind.HEARING_NOTICE)
                        .flatMap(form -> FormField.of(form, field).stream()))
                .map(FormField::label)
                .distinct()
                .toList();
        String names = AT_A_HEARING.stream()
                .map(field -> record.fields().get(field))
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .collect(Collectors.joining("\n"));
        return statements(minutes, places, names + "\n" + besides);
    }

    static List<Map<String, String>> statements(String minutes, Collection<String> places, String names) {
        List<Map<String, String>> turns = new ArrayList<>();
        minutes.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
            Matcher named = SPEAKER.matcher(line);
            boolean said = named.matches() && wasThere(named.group(1), places, names);
            String speaker = said ? named.group(1).strip() : "";
            pieces(said ? named.group(2) : line).forEach(piece -> turns.add(Map.of("speaker", speaker, "text", piece)));
        });
        return turns;
    }

    /** By his name, by his place, or by both, whatever stands in brackets beside. */
    private static boolean wasThere(String speaker, Collection<String> places, String names) {
        String who = BESIDE.matcher(speaker).replaceAll("").strip();
        return isNamed(who, names)
                || places.stream()
                        .anyMatch(place -> who.equals(place)
                                || who.length() > 2 && place.endsWith(who)
                                || who.startsWith(place)
                                        && isNamed(who.substring(place.length()).strip(), names));
    }

    private static boolean isNamed(String who, String names) {
        return who.length() > 1 && names.contains(who);
    }

    /** A table of what was said as it was written down, to be put right and read again by {@link #table}. */
    public static String text(Object table) {
        StringBuilder text = new StringBuilder();
        String last = "";
        int length = 0;
        for (Map<?, ?> cells : rows(table)) {
            boolean isAnswer = cells.containsKey("answer");
            String said = cell(cells, isAnswer ? "answer" : "text");
            String before = cell(cells, isAnswer ? "question" : "speaker");
            boolean goesOn = length == CELL && before.equals(isAnswer ? "" : last);
            if (!goesOn) {
                text.append(text.isEmpty() ? "" : "\n").append(isAnswer ? asked(before) : named(before));
            }
            text.append(said);
            last = before;
            length = said.length();
        }
        return text.toString();
    }

    /**
     * What a record says instead, read as it was read when it was made.
     *
     * @throws Refusal where an opinion would be put into another mouth
     */
    public static List<Map<String, String>> table(OfficialDocument record, FormField field, String text) {
        if (field.hasColumn("answer")) {
            return questions(text);
        }
        List<Map<String, String>> before = List.copyOf(rows(record.fields().get(field.name())));
        if (record.form() != FormKind.DISCUSSION_RECORD) {
            return statements(text, record, speakers(before));
        }
        List<Map<String, String>> opinions = opinions(text, before);
        if (!speakers(opinions).equals(speakers(before))) {
            throw new Refusal("document.other-speakers", "cn-penalty-2021:#57", field.label()).at("text");
        }
        return opinions;
    }

    /** Each member's opinion begins with his name; it may have several lines. */
    private static List<Map<String, String>> opinions(String text, List<Map<String, String>> before) {
        List<Map<String, String>> opinions = new ArrayList<>();
        for (Map<String, String> one : statements(text, List.of(), speakers(before))) {
            if (one.get("speaker").isEmpty() && !opinions.isEmpty()) {
                Map<String, String> begun = opinions.removeLast();
                opinions.add(
                        Map.of("speaker", begun.get("speaker"), "text", begun.get("text") + "\n" + one.get("text")));
            } else {
                opinions.add(one);
            }
        }
        return opinions;
    }

    private static String speakers(List<Map<String, String>> rows) {
        return rows.stream().map(row -> cell(row, "speaker")).collect(Collectors.joining("\n"));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, String>> rows(Object table) {
        return table instanceof List<?> ? (List<Map<String, String>>) table : List.of();
    }

    private static String cell(Map<?, ?> cells, String column) {
        return Optional.ofNullable(cells.get(column)).map(String::valueOf).orElse("");
    }

    private static String asked(String question) {
        return question.isEmpty() ? "" : "问：" + question + "\n答：";
    }

    private static String named(String speaker) {
        return speaker.isEmpty() ? "" : speaker + "：";
    }
}
