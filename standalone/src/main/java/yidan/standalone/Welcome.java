package yidan.standalone;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import yidan.realm.DemoUser;

/** Where the county answers, and who may log in for what. */
record Welcome(Settings settings, Secrets secrets) {

    void print(PrintStream out, Duration took) {
        out.println(Words.say(
                "welcome",
                took.toSeconds(),
                settings.appUrl(),
                settings.portalUrl(),
                settings.keycloakUrl(),
                secrets.get(Secrets.Name.DEMO_PASSWORD),
                settings.folder().resolve("env")));
        byOrganisation().forEach((organisation, users) -> {
            out.println();
            out.println("  " + organisation);
            for (DemoUser user : users) {
                out.println("    %s %s".formatted(padded(user.username()), purpose(user)));
            }
        });
        out.println();
        out.println(Words.say("welcome.stop"));
    }

    private static Map<String, List<DemoUser>> byOrganisation() {
        var grouped = new LinkedHashMap<String, List<DemoUser>>();
        for (DemoUser user : DemoUser.all()) {
            String name = Words.known("organisation." + user.tenant())
                    ? Words.say("organisation." + user.tenant())
                    : user.tenant();
            grouped.computeIfAbsent(name, n -> new ArrayList<>()).add(user);
        }
        return grouped;
    }

    private static String purpose(DemoUser user) {
        return Words.known("role." + user.role()) ? Words.say("role." + user.role()) : user.role();
    }

    private static String padded(String username) {
        return "%-18s".formatted(username);
    }
}
