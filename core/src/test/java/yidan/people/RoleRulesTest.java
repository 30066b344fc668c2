package yidan.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yidan.tenancy.CreditCode;
import yidan.tenancy.OrganisationKind;
import yidan.tenancy.Refusal;
import yidan.tenancy.Role;

class RoleRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 5);
    private static final Optional<Certificate> VALID = certificate(TODAY.minusYears(1), TODAY);

    @Test
    void who_enforces_needs_a_certificate() {
        assertEquals(
                "staff.officer-without-certificate", objection(Post.CIVIL_SERVANT, Optional.empty(), Role.OFFICER));
        assertEquals(
                "linyi-14:1.7#2",
                refusal(Post.CIVIL_SERVANT, Optional.empty(), Role.OFFICER).basis());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<b>王</b>", "王\"建", "王/建", "王;建", "王\u0007建"})
    void a_name_is_no_markup(String name) {
        assertEquals(
                "staff.name-malformed",
                assertThrows(Refusal.class, () -> new PersonName(name)).key());
    }

    @ParameterizedTest
    @ValueSource(strings = {" 𠮷正 ", "阿依古丽·买买提", "O'Neill"})
    void a_name_may_be_rare_or_foreign(String name) {
        assertEquals(name.strip(), new PersonName(name).value());
    }

    @Test
    void a_certificate_is_valid_on_its_last_day_and_not_on_the_next() {
        assertEquals("", objection(Post.INSTITUTION, VALID, Role.OFFICER));
        assertEquals(
                "staff.certificate-not-valid",
                objection(Post.INSTITUTION, certificate(TODAY.minusYears(1), TODAY.minusDays(1)), Role.OFFICER));
    }

    @Test
    void who_has_no_established_post_may_help_but_not_enforce() {
        assertEquals("staff.officer-not-established", objection(Post.CONTRACT, VALID, Role.OFFICER));
        assertEquals("", objection(Post.CONTRACT, Optional.empty(), Role.AUXILIARY));
    }

    @Test
    void an_officer_neither_keeps_seized_goods_nor_is_he_an_auxiliary() {
        assertEquals("staff.officer-and-custodian", objection(Post.CIVIL_SERVANT, VALID, Role.OFFICER, Role.CUSTODIAN));
        assertEquals("staff.officer-and-custodian", objection(Post.CIVIL_SERVANT, VALID, Role.CUSTODIAN));
        assertEquals(
                "staff.officer-and-custodian",
                objection(Post.CIVIL_SERVANT, Optional.empty(), Role.TEAM_LEADER, Role.CUSTODIAN));
        assertEquals("", objection(Post.CONTRACT, Optional.empty(), Role.CUSTODIAN));
        assertEquals("staff.officer-and-auxiliary", objection(Post.CIVIL_SERVANT, VALID, Role.OFFICER, Role.AUXILIARY));
    }

    @Test
    void a_township_has_no_county_administrator() {
        assertEquals("staff.role-not-here", objection(Post.CIVIL_SERVANT, VALID, Role.COUNTY_ADMIN));
    }

    @Test
    void a_name_may_hold_a_rare_character() {
        var person = new StaffMember(
                yidan.World.NIUDU,
                new java.util.UUID(1, 1),
                new AccountName("niudu-ji"),
                " 𠮷文华 ",
                Post.CIVIL_SERVANT,
                "",
                TODAY);
        assertEquals("𠮷文华", person.name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "王建国", "Niudu", "1abc", "ab", "a b c", "a<script>"})
    void an_account_is_of_small_letters_and_digits(String text) {
        assertEquals(
                "staff.account-malformed",
                assertThrows(Refusal.class, () -> new AccountName(text)).key());
    }

    @Test
    void the_last_character_of_a_credit_code_checks_the_others() {
        CreditCode right = CreditCode.completing("11140821012345678");
        assertTrue(right.value().startsWith("11140821012345678"));
        // The standard's own example.
        assertEquals(
                "91350100M000100Y43", CreditCode.completing("91350100M000100Y4").value());
        String wrong = right.value().substring(0, 17) + (right.value().endsWith("1") ? "2" : "1");
        assertEquals(
                "credit-code.check-character",
                assertThrows(Refusal.class, () -> new CreditCode(wrong)).key());
        assertEquals(
                "credit-code.malformed",
                assertThrows(Refusal.class, () -> new CreditCode("11140821O12345678X"))
                        .key());
    }

    private static Optional<Certificate> certificate(LocalDate from, LocalDate to) {
        return Optional.of(new Certificate(new CertificateNumber("14082107001"), CertificateFields.all(), from, to));
    }

    private static String objection(Post post, Optional<Certificate> certificate, Role... roles) {
        return RoleRules.objection(Set.of(roles), OrganisationKind.TOWNSHIP, post, certificate, TODAY)
                .map(Refusal::key)
                .orElse("");
    }

    private static Refusal refusal(Post post, Optional<Certificate> certificate, Role... roles) {
        return RoleRules.objection(Set.of(roles), OrganisationKind.TOWNSHIP, post, certificate, TODAY)
                .orElseThrow();
    }
}
