package yidan.files;

import java.io.InputStream;
import java.util.Locale;
import yidan.tenancy.Refusal;

/**
 * A file on its way in.
 *
 * @param content read once; closing it is the caller's affair
 * @param name as the person's device calls it, without folders
 * @param announced how many bytes the sender said would come; negative where he did not say
 */
public record Upload(InputStream content, String name, long announced) {

    private static final int LONGEST_NAME = 200;

    /** @throws Refusal where the name is none, or has a path in it */
    public Upload {
        name = name == null ? "" : name.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new Refusal("file.name", "", LONGEST_NAME);
        }
        if (name.equals(".") || name.equals("..") || name.chars().anyMatch(Upload::isOfAPath)) {
            throw new Refusal("file.name-has-path", "");
        }
    }

    public Upload(InputStream content, String name) {
        this(content, name, -1);
    }

    private static boolean isOfAPath(int letter) {
        return letter == '/'
                || letter == '\\'
                || letter == ':'
                || Character.isISOControl(letter)
                || isDirection(letter);
    }

    /** Marks that make a name read backwards: {@code evidence‮fdp.exe}. */
    private static boolean isDirection(int letter) {
        return letter >= 0x202A && letter <= 0x202E || letter >= 0x2066 && letter <= 0x2069;
    }

    String ending() {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
