package yidan.realm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yidan.realm.RealmExport.Edition;

class RealmExportTest {

    @Test
    void secrets_are_placeholders_in_every_edition() {
        for (Edition edition : Edition.values()) {
            String realm = RealmExport.compose(edition).toString();
            edition.environment().forEach(name -> assertTrue(realm.contains("${" + name + "}"), name));
        }
    }

    @Test
    void missing_or_blank_variables_are_named() {
        assertEquals(
                List.of("OIDC_CLIENTSECRET", "PROVISIONING_CLIENTSECRET"),
                RealmExport.missing(Edition.REAL, Map.of("BASEURL", "http://localhost", "OIDC_CLIENTSECRET", " ")));
    }

    @Test
    void every_demo_person_holds_one_declared_role_in_an_organisation_of_his_county() {
        Set<String> roles = RealmExport.compose(Edition.DEMO).getJsonObject("roles").getJsonArray("realm").stream()
                .map(r -> r.asJsonObject().getString("name"))
                .collect(Collectors.toSet());
        for (DemoUser user : DemoUser.all()) {
            assertTrue(roles.contains(user.role()), user.toString());
            assertTrue(user.tenant().matches(user.county() + "\\d{3}"), user.toString());
        }
        assertEquals(
                DemoUser.all().size(),
                DemoUser.all().stream().map(DemoUser::name).distinct().count());
    }

    @Test
    void realm_for_real_use_has_only_the_provisioning_account() {
        JsonObject realm = RealmExport.compose(Edition.REAL);
        assertEquals(1, realm.getJsonArray("users").size());
        assertFalse(realm.toString().contains("DEMO_PASSWORD"));
    }

    @Test
    void theme_is_copied_whole(@TempDir Path themes) throws Exception {
        Path theme = RealmExport.theme(themes);
        Path source = Path.of("src/main/resources/theme/yidan");
        try (var files = Files.walk(source)) {
            files.filter(Files::isRegularFile)
                    .forEach(f -> assertTrue(Files.exists(theme.resolve(source.relativize(f))), f.toString()));
        }
    }
}
