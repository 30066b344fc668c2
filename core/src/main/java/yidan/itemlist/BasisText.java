package yidan.itemlist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The basis cell of the official table, read and written. Two ways of citing are in use and may be mixed in one cell:
 *
 * <pre>
 * 【法律】《中华人民共和国安全生产法》（2021年修正）        (附件1: rank, title, version; article and its words)
 * 第九条第二款 乡镇人民政府和街道办事处……
 * 《中华人民共和国公路法》第四十六条、第七十七条             (附件2: citations only)
 * </pre>
 *
 * <p>Source: 临政发〔2023〕13号 附件1、附件2。
 */
public final class BasisText {
    private static final String NUMERAL = "[一二三四五六七八九十百千零〇两0-9]+";
    private static final String ARTICLE =
            "第" + NUMERAL + "条(?:之" + NUMERAL + ")?(?:第" + NUMERAL + "款)?(?:第[（(]?" + NUMERAL + "[）)]?项)?";
    private static final Pattern CITED = Pattern.compile(
            "\\s*(?:【([^】]*)】)?\\s*《([^《》]+)》\\s*(?:[（(]([^（）()]*(?:[（(][^（）()]*[）)][^（）()]*)*)[）)])?\\s*");
    private static final Pattern ARTICLES = Pattern.compile("\\s*(" + ARTICLE + "(?:\\s*[、，和]\\s*" + ARTICLE + ")*)");
    private static final Pattern NUMBERED_HEAD = Pattern.compile("\\s*(" + NUMERAL + ")、");
    private static final Pattern RANK_INSIDE = Pattern.compile("(?<=.)(?=【[^】]{2,6}】\\s*《)");

    private BasisText() {}

    /** What a cell says, and what is wrong with it. */
    public record Reading(List<LegalBasis> bases, List<Fault> faults) {}

    /**
     * One thing wrong in a cell.
     *
     * @param key message key, {@code basis.…}
     * @param words the words it is about
     */
    public record Fault(String key, String words) {}

    public static Reading read(String cell) {
        var reader = new Reader();
        for (String paragraph : Wording.clean(cell).lines().toList()) {
            for (String part : RANK_INSIDE.split(paragraph)) {
                reader.paragraph(part.strip());
            }
        }
        return reader.done();
    }

    /** Writes bases so that {@link #read} gives them back. */
    public static String write(List<LegalBasis> bases) {
        var out = new StringBuilder();
        for (int from = 0; from < bases.size(); ) {
            int to = from + 1;
            while (to < bases.size() && bases.get(from).sameDocument(bases.get(to))) {
                to++;
            }
            List<LegalBasis> document = bases.subList(from, to);
            boolean quoted = document.stream().anyMatch(basis -> !basis.text().isEmpty());
            out.append(out.isEmpty() ? "" : "\n").append(head(document.get(0)));
            if (quoted) {
                document.forEach(basis -> out.append('\n').append(quoted(basis)));
            } else {
                out.append(String.join(
                        "、", document.stream().map(LegalBasis::article).toList()));
            }
            from = to;
        }
        return out.toString();
    }

    private static String head(LegalBasis basis) {
        String rank = basis.kindStated() ? "【" + basis.kind().term() + "】" : "";
        return rank + "《" + basis.title() + "》" + (basis.version().isEmpty() ? "" : "（" + basis.version() + "）");
    }

    private static String quoted(LegalBasis basis) {
        if (basis.text().isEmpty()) {
            return basis.article();
        }
        return basis.article() + (basis.article().startsWith("第") ? " " : "、") + basis.text();
    }

    private static final class Reader {
        private final List<LegalBasis> bases = new ArrayList<>();
        private final List<Fault> faults = new ArrayList<>();
        private Document document;
        private boolean articleSeen = true;

        private record Document(BasisKind kind, boolean stated, String title, String version) {
            LegalBasis basis(String article, String text) {
                return new LegalBasis(kind, stated, title, version, article, text);
            }
        }

        void paragraph(String words) {
            Matcher cited = CITED.matcher(words);
            if (cited.lookingAt()) {
                open(cited);
                after(words.substring(cited.end()));
            } else {
                articlesOrMore(words, true);
            }
        }

        private void open(Matcher cited) {
            closeDocument();
            String title = cited.group(2).strip();
            String version = cited.group(3) == null ? "" : cited.group(3).strip();
            Optional<BasisKind> stated = cited.group(1) == null ? Optional.empty() : BasisKind.printed(cited.group(1));
            if (cited.group(1) != null && stated.isEmpty()) {
                faults.add(new Fault("basis.unknown-kind", cited.group(1)));
            }
            document = new Document(
                    stated.orElseGet(() -> BasisKind.inferred(title, version)), stated.isPresent(), title, version);
            articleSeen = false;
        }

        private void after(String rest) {
            if (!rest.isBlank()) {
                articlesOrMore(rest, false);
            }
        }

        /** Articles, then nothing, the next citation, or the article's words. */
        private void articlesOrMore(String words, boolean ownParagraph) {
            Matcher articles = ARTICLES.matcher(words);
            Matcher numbered = NUMBERED_HEAD.matcher(words);
            if (articles.lookingAt() && document != null) {
                articles(articles.group(1), words.substring(articles.end()));
            } else if (numbered.lookingAt() && document != null && numberedStyle()) {
                articleSeen = true;
                bases.add(document.basis(
                        numbered.group(1), words.substring(numbered.end()).strip()));
            } else if (ownParagraph && document != null && articleSeen) {
                continueText(words);
            } else {
                faults.add(
                        new Fault(document == null ? "basis.unreadable" : "basis.without-article", shortened(words)));
                articleSeen = true;
            }
        }

        private void articles(String cited, String rest) {
            articleSeen = true;
            List<String> list = List.of(cited.replaceAll("\\s+", "").split("[、，和](?=第)"));
            String words = rest.strip();
            boolean next = CITED.matcher(words).lookingAt() && (words.startsWith("《") || words.startsWith("【"));
            String text = words.isEmpty() || next ? "" : words;
            for (String article : list.subList(0, list.size() - 1)) {
                addBare(article);
            }
            String last = list.get(list.size() - 1);
            if (text.isEmpty()) {
                addBare(last);
            } else {
                bases.add(document.basis(last, text));
            }
            if (next) {
                paragraph(words);
            }
        }

        /** A bare citation of what is already quoted adds nothing. */
        private void addBare(String article) {
            LegalBasis bare = document.basis(article, "");
            boolean known = bases.stream()
                    .anyMatch(
                            basis -> basis.sameDocument(bare) && basis.article().equals(article));
            if (!known) {
                bases.add(bare);
            }
        }

        /** Decisions number their parts 六、七、 instead of articles; inside an article 一、 is part of its words. */
        private boolean numberedStyle() {
            return !articleSeen || !bases.get(bases.size() - 1).article().startsWith("第");
        }

        private void continueText(String words) {
            if (bases.isEmpty()) {
                faults.add(new Fault("basis.unreadable", shortened(words)));
                return;
            }
            LegalBasis last = bases.remove(bases.size() - 1);
            String text = last.text().isEmpty() ? words : last.text() + "\n" + words;
            bases.add(
                    new LegalBasis(last.kind(), last.kindStated(), last.title(), last.version(), last.article(), text));
        }

        private void closeDocument() {
            if (!articleSeen) {
                faults.add(new Fault("basis.without-article", document.title()));
            }
        }

        Reading done() {
            closeDocument();
            duplicates().forEach(citation -> faults.add(new Fault("basis.twice", citation)));
            return new Reading(List.copyOf(bases), List.copyOf(faults));
        }

        private List<String> duplicates() {
            Map<String, Integer> seen = new LinkedHashMap<>();
            bases.forEach(basis -> seen.merge(basis.citation(), 1, Integer::sum));
            return seen.entrySet().stream()
                    .filter(entry -> entry.getValue() > 1)
                    .map(Map.Entry::getKey)
                    .toList();
        }
    }

    private static String shortened(String words) {
        int end = words.offsetByCodePoints(0, Math.min(30, words.codePointCount(0, words.length())));
        return end < words.length() ? words.substring(0, end) + "…" : words;
    }
}
