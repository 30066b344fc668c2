package yidan.party;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.regex.Pattern;
import yidan.tenancy.Refusal;

/**
 * 公民身份号码: seventeen digits, of which eight are the day of birth, and a character that checks them.
 * Source: GB 11643-1999.
 */
public record IdCardNumber(String value) {

    private static final Pattern FORM = Pattern.compile("[1-9][0-9]{16}[0-9X]");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);

    /** @throws Refusal if it has another form, names no real day of birth or its check character is another */
    public IdCardNumber {
        value = value == null ? "" : value.strip().toUpperCase(Locale.ROOT);
        if (!FORM.matcher(value).matches()) {
            throw new Refusal("id-card.malformed", "");
        }
        try {
            LocalDate.parse(value.substring(6, 14), DAY);
        } catch (DateTimeException noSuchDay) {
            throw new Refusal("id-card.no-such-birthday", "");
        }
        if (checkCharacter(value) != value.charAt(17)) {
            throw new Refusal("id-card.check-character", "");
        }
    }

    /** The number whose first seventeen digits these are. */
    public static IdCardNumber completing(String seventeen) {
        return new IdCardNumber(seventeen + checkCharacter(seventeen));
    }

    private static char checkCharacter(String number) {
        int sum = 0;
        for (int at = 0; at < WEIGHTS.length; at++) {
            sum += Character.digit(number.charAt(at), 10) * WEIGHTS[at];
        }
        return CHECKS.charAt(sum % CHECKS.length());
    }

    /** 男: the seventeenth digit is odd. */
    public boolean isMans() {
        return Character.digit(value.charAt(16), 10) % 2 == 1;
    }

    public LocalDate birthday() {
        return LocalDate.parse(value.substring(6, 14), DAY);
    }

    /** Full years on that day. */
    public int ageOn(LocalDate day) {
        return Period.between(birthday(), day).getYears();
    }

    /** Never the whole number: a log or a message must not carry it. */
    @Override
    public String toString() {
        return value.substring(0, 6) + "********" + value.substring(14, 17).replaceAll(".", "*") + value.charAt(17);
    }
}
