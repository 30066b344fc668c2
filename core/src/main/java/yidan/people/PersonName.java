package yidan.people;

import java.util.regex.Pattern;
import yidan.tenancy.Refusal;

/**
 * A person's name as it stands on his papers, rare characters included; without the signs of markup and programs, which
 * occur in no name and which the identity server accepts in none.
 */
public record PersonName(String value) {

    private static final Pattern FORM = Pattern.compile("[^<>&\"$%!#?§;*~/\\\\|^=\\[\\]{}()\\p{Cntrl}]+");

    /** @throws Refusal if it is none */
    public PersonName {
        value = value == null ? "" : value.strip();
        if (value.isEmpty()) {
            throw new Refusal("staff.name-missing", "").at("name");
        }
        if (!FORM.matcher(value).matches()) {
            throw new Refusal("staff.name-malformed", "", value).at("name");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
