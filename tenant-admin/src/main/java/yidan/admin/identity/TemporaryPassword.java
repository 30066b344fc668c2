package yidan.admin.identity;

import java.security.SecureRandom;

/** A password that is shown once, on paper or on a screen, and kept nowhere. No letters that look like others. */
public final class TemporaryPassword {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz";
    private static final String DIGITS = "23456789";
    private static final int GROUPS = 3;

    private TemporaryPassword() {}

    /** Three groups of three letters and a digit, such as {@code kxm7-pqd3-wzt9}: 50 bits. */
    public static String random() {
        StringBuilder password = new StringBuilder();
        for (int group = 0; group < GROUPS; group++) {
            if (group > 0) {
                password.append('-');
            }
            for (int letter = 0; letter < 3; letter++) {
                password.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
            }
            password.append(DIGITS.charAt(RANDOM.nextInt(DIGITS.length())));
        }
        return password.toString();
    }
}
