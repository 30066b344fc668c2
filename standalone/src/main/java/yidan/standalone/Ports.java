package yidan.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;

/** Three ports of the loopback interface. */
final class Ports {

    private record Wanted(int port, String what, String variable) {}

    private Ports() {}

    /** Refuses in one line, before anything has been started. */
    static void requireFree(Settings settings) {
        var wanted = List.of(
                new Wanted(settings.httpPort(), Words.say("name.payara"), "YIDAN_HTTP_PORT"),
                new Wanted(settings.keycloakPort(), Words.say("name.keycloak"), "YIDAN_KEYCLOAK_PORT"),
                new Wanted(settings.databasePort(), Words.say("name.postgres"), "YIDAN_DB_PORT"));
        if (wanted.stream().map(Wanted::port).distinct().count() < wanted.size()) {
            throw new Trouble("ports.same");
        }
        for (Wanted w : wanted) {
            if (!free(w.port)) {
                throw new Trouble("ports.busy", w.port, w.what, w.variable);
            }
        }
    }

    static boolean free(int port) {
        for (String address : List.of("0.0.0.0", "127.0.0.1")) {
            try (var socket = new ServerSocket()) {
                socket.setReuseAddress(true);
                socket.bind(new InetSocketAddress(address, port));
            } catch (IOException e) {
                return false;
            }
        }
        return true;
    }

    /** For tests: a port nobody listens on now. */
    static int anyFree() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
