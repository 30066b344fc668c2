package yidan.standalone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    @Test
    void without_any_wish_the_usual_ports_are_taken() {
        Settings settings = Settings.from(Map.of());
        assertEquals("http://localhost:8080/app", settings.appUrl());
        assertEquals("http://localhost:8180/realms/yidan", settings.issuer());
        assertEquals("jdbc:postgresql://127.0.0.1:54329/yidan", settings.databaseUrl("yidan"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "http", "80 80", "-1"})
    void a_port_that_is_none_is_named_with_its_variable(String port) {
        Trouble trouble = assertThrows(Trouble.class, () -> Settings.from(Map.of("YIDAN_HTTP_PORT", port)));
        assertTrue(trouble.getMessage().contains("YIDAN_HTTP_PORT")
                && trouble.getMessage().contains(port));
    }
}
