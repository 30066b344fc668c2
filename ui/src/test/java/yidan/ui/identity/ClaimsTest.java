package yidan.ui.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import java.io.StringReader;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yidan.tenancy.OrganisationCode;
import yidan.tenancy.Role;

class ClaimsTest {

    @Test
    void a_complete_token_names_person_organisation_and_roles() {
        Claims claims = claims("""
                {"preferred_username": "niudu-head", "name": "甲", "tenant": "140821107", "county": "140821",
                 "groups": ["HEAD", "offline_access", "uma_authorization"]}""");
        assertEquals(
                new Claims("niudu-head", "甲", Optional.of(new OrganisationCode(140821107)), Set.of(Role.HEAD)), claims);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'county': '140821'}",
                "{'tenant': '140821107'}",
                "{'tenant': '140821107', 'county': '141122'}",
                "{'tenant': 140821107, 'county': 140821}",
                "{'tenant': ['140821107', '140821102'], 'county': '140821'}",
                "{'tenant': '14082110', 'county': '140821'}",
                "{'tenant': '140821107 or 1=1', 'county': '140821'}",
                "{'tenant': '１４０８２１１０７', 'county': '140821'}",
                "{'tenant': '', 'county': ''}"
            })
    void whoever_has_no_clear_organisation_has_none(String json) {
        assertTrue(claims(json.replace('\'', '"')).organisation().isEmpty());
    }

    @Test
    void roles_that_nobody_knows_open_nothing() {
        assertEquals(Set.of(), claims("{\"groups\": [\"ROOT\", \"head\", 1]}").roles());
        assertEquals(Set.of(), claims("{\"groups\": \"HEAD\"}").roles());
    }

    private static Claims claims(String json) {
        return Claims.of(Json.createReader(new StringReader(json)).readObject());
    }
}
