package yidan.casework.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What was said, as records print it: question and answer, speaker and words. */
public final class Spoken {

    private static final Pattern TURN = Pattern.compile("(问|答)[：:]");
    private static final Pattern SPEAKER = Pattern.compile("^([\\p{IsHan}·（）()]{1,20})[：:]\\s*(.+)$");

    private Spoken() {}

    /** The turns of an interview: {@code 问：……答：……}; words without such marks stand as they are. */
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
        if (!said.isEmpty()) {
            pieces(said).forEach(piece -> turns.add(Map.of("question", "", "answer", piece)));
            if (!question.isEmpty()) {
                int first = turns.size() - pieces(said).size();
                turns.set(
                        first,
                        Map.of("question", question, "answer", turns.get(first).get("answer")));
            }
            return "";
        }
        return question;
    }

    /** A cell holds so much; longer words go on in the next. */
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        for (int at = 0; at < text.length(); at += 1900) {
            pieces.add(text.substring(at, Math.min(text.length(), at + 1900)));
        }
        return pieces;
    }

    /** The turns of a hearing or a discussion: {@code 姓名：……}, one to a line. */
    public static List<Map<String, String>> statements(String minutes, String otherwise) {
        List<Map<String, String>> turns = new ArrayList<>();
        minutes.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
            Matcher named = SPEAKER.matcher(line);
            String speaker = named.matches() ? named.group(1) : otherwise;
            pieces(named.matches() ? named.group(2) : line)
                    .forEach(piece -> turns.add(Map.of("speaker", speaker, "text", piece)));
        });
        return turns;
    }
}
