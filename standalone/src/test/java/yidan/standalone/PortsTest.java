package yidan.standalone;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void a_busy_port_is_named_with_what_wants_it_and_how_to_change_it() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var settings = new Settings(Path.of("."), Ports.anyFree(), taken.getLocalPort(), Ports.anyFree());
            Trouble trouble = assertThrows(Trouble.class, () -> Ports.requireFree(settings));
            assertTrue(trouble.getMessage().contains(String.valueOf(taken.getLocalPort())));
            assertTrue(trouble.getMessage().contains("Keycloak"));
            assertTrue(trouble.getMessage().contains("YIDAN_KEYCLOAK_PORT"));
        }
    }

    @Test
    void two_servers_cannot_share_a_port() {
        int port = Ports.anyFree();
        assertThrows(Trouble.class, () -> Ports.requireFree(new Settings(Path.of("."), port, port, Ports.anyFree())));
    }

    @Test
    void free_ports_pass() {
        var settings = new Settings(Path.of("."), Ports.anyFree(), Ports.anyFree(), Ports.anyFree());
        assertDoesNotThrow(() -> Ports.requireFree(settings));
    }
}
