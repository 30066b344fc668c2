package yidan.people;

import java.util.regex.Pattern;
import yidan.tenancy.Refusal;

/** What a person types at the login: small letters, digits, hyphen, point; it begins with a letter. */
public record AccountName(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9.-]{2,39}");

    /** @throws Refusal if it has another form */
    public AccountName {
        value = value == null ? "" : value.strip();
        if (!FORM.matcher(value).matches()) {
            throw new Refusal("staff.account-malformed", "", value).at("account");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
