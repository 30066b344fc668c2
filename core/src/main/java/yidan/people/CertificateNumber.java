package yidan.people;

import java.util.Locale;
import java.util.regex.Pattern;
import yidan.tenancy.Refusal;

/** Number of a 《中华人民共和国行政执法证》. Source: 临政发〔2023〕14号 一、七 第三条. */
public record CertificateNumber(String value) {

    /** Provinces number differently; letters, digits and hyphens is what they have in common. */
    private static final Pattern FORM = Pattern.compile("[0-9A-Z][0-9A-Z-]{6,22}[0-9A-Z]");

    /** @throws Refusal if it cannot be one */
    public CertificateNumber {
        value = value == null ? "" : value.strip().toUpperCase(Locale.ROOT);
        if (!FORM.matcher(value).matches()) {
            throw new Refusal("certificate.number-malformed", "linyi-14:1.7#3", value)
                    .at("certificateNumber", "number");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
