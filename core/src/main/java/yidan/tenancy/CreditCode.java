package yidan.tenancy;

import java.util.Locale;

/**
 * 统一社会信用代码: eighteen characters, the last of which checks the others.
 * Source: GB 32100-2015.
 */
public record CreditCode(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int LENGTH = 18;

    /** @throws Refusal if it has another form or its check character is another */
    public CreditCode {
        value = value == null ? "" : value.strip().toUpperCase(Locale.ROOT);
        String letters = value;
        if (value.length() != LENGTH || letters.chars().anyMatch(letter -> ALPHABET.indexOf(letter) < 0)) {
            throw new Refusal("credit-code.malformed", "").at("creditCode");
        }
        if (checkCharacter(value) != value.charAt(LENGTH - 1)) {
            throw new Refusal("credit-code.check-character", "", value).at("creditCode");
        }
    }

    /** The code whose first seventeen characters these are. */
    public static CreditCode completing(String seventeen) {
        return new CreditCode(seventeen + checkCharacter(seventeen));
    }

    private static char checkCharacter(String code) {
        int base = ALPHABET.length();
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += ALPHABET.indexOf(code.charAt(i)) * weight;
            weight = weight * 3 % base;
        }
        return ALPHABET.charAt((base - sum % base) % base);
    }

    @Override
    public String toString() {
        return value;
    }
}
