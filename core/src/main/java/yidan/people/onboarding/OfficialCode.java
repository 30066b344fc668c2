package yidan.people.onboarding;

import yidan.rule.library.Division;
import yidan.tenancy.CountyCode;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Refusal;
import yidan.tenancy.Register;

/**
 * The code under which an organisation may be onboarded: a township's stands in the state's list of divisions, a county
 * body's in the range that is reserved for bodies of its kind.
 */
record OfficialCode(OrganisationCode code) {

    private static final int DIGITS = 9;
    private static final int PER_COUNTY = 1000;

    /** @throws Refusal if it is not one: malformed, of another county, of no township, of another kind */
    static OfficialCode check(String text, OrganisationKind kind, CountyCode county, Register register) {
        String digits = text.strip();
        if (digits.length() != DIGITS
                || !digits.chars().allMatch(c -> c >= '0' && c <= '9')
                || digits.charAt(0) == '0') {
            throw new Refusal("onboarding.code-malformed", "", digits).at("code");
        }
        OrganisationCode code = new OrganisationCode(Integer.parseInt(digits));
        if (!code.county().equals(county)) {
            throw new Refusal("onboarding.code-of-other-county", "", code, county).at("code");
        }
        if (!isOfKind(code, kind)) {
            throw new Refusal("onboarding.code-of-other-kind", "", code, "kind." + kind).at("code");
        }
        if (kind == OrganisationKind.TOWNSHIP
                && register.of(Division.class)
                                .where("d.code = :division", "division", code.value())
                                .count()
                        == 0) {
            throw new Refusal("onboarding.code-not-a-division", "", code).at("code");
        }
        return new OfficialCode(code);
    }

    private static boolean isOfKind(OrganisationCode code, OrganisationKind kind) {
        int last = code.value() % PER_COUNTY;
        return switch (kind) {
            case TOWNSHIP -> !code.isReserved() && last > 0;
            case DEPARTMENT -> last >= 701 && last <= 799;
            case COUNTY_GOVERNMENT -> last == 800;
            case JUSTICE_BUREAU -> last == 801;
            case JUDICIAL_BODY -> last >= 802 && last <= 850;
            case JUSTICE_OFFICE -> last >= 851;
        };
    }
}
