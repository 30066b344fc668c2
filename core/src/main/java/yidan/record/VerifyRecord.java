package yidan.record;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks an exported record without the system that wrote it:
 * {@code verify-record FILE [--published HEADS]}. The second file, from the county's public pages and kept elsewhere,
 * is what a record that was written anew as a whole cannot agree with. Ends with 0 where the record is whole, with 1
 * where it is broken, with 2 where the file cannot be read.
 */
public final class VerifyRecord {

    private VerifyRecord() {}

    public static void main(String... arguments) {
        int result = run(arguments, System.out);
        System.exit(result);
    }

    static int run(String[] arguments, Appendable out) {
        VerdictWords words = VerdictWords.chinese();
        try {
            if (arguments.length != 1 && !(arguments.length == 3 && arguments[1].equals("--published"))) {
                out.append(words.text("verify.usage")).append('\n');
                return 2;
            }
            Path published = arguments.length == 3 ? Path.of(arguments[2]) : null;
            return verify(Path.of(arguments[0]), published, words, out);
        } catch (IOException unreadable) {
            return complain(out, words.text("verify.no-file", String.valueOf(unreadable.getMessage())));
        } catch (RecordFormat.UnreadableRecord unreadable) {
            return complain(out, words.text("verify.unreadable", unreadable.getMessage()));
        }
    }

    private static int complain(Appendable out, String text) {
        try {
            out.append(text).append('\n');
        } catch (IOException closed) {
            return 2;
        }
        return 2;
    }

    private static int verify(Path file, Path published, VerdictWords words, Appendable out)
            throws IOException, RecordFormat.UnreadableRecord {
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            String first = lines.readLine();
            if (first == null || !(RecordFormat.read(first) instanceof RecordFormat.Title title)) {
                throw new RecordFormat.UnreadableRecord(String.valueOf(first));
            }
            List<ChainHead> heads = published == null ? new ArrayList<>() : publishedOf(published, title.tenant());
            String line = lines.readLine();
            while (line != null && RecordFormat.read(line) instanceof RecordFormat.Published head) {
                heads.add(head.head());
                line = lines.readLine();
            }
            ChainVerifier verifier = new ChainVerifier(title.tenant(), title.head(), heads);
            while (line != null) {
                if (!(RecordFormat.read(line) instanceof ChainEntry entry)) {
                    throw new RecordFormat.UnreadableRecord(line);
                }
                verifier.next(entry);
                line = lines.readLine();
            }
            Verdict verdict = verifier.verdict();
            out.append(words.text("verify.of", title.name(), Integer.toString(title.tenant())))
                    .append('\n')
                    .append(words.of(verdict))
                    .append('\n')
                    .append(words.text("verify.head", verdict.head()))
                    .append('\n')
                    .append(words.text("verify.against", Integer.toString(heads.size())))
                    .append('\n');
            return verdict.isWhole() ? 0 : 1;
        }
    }

    private static List<ChainHead> publishedOf(Path file, int tenant)
            throws IOException, RecordFormat.UnreadableRecord {
        List<ChainHead> heads = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            if (RecordFormat.read(line) instanceof RecordFormat.Published head && head.tenant() == tenant) {
                heads.add(head.head());
            }
        }
        return heads;
    }
}
