package yidan.helm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.marcnuri.helm.Helm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

class ChartTest {

    private static final Helm CHART = new Helm(Path.of("yidan"));

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> rendered() {
        List<Map<String, Object>> objects = new ArrayList<>();
        for (Object object :
                new Yaml().loadAll(CHART.template().withName("linyi").call())) {
            if (object != null) {
                objects.add((Map<String, Object>) object);
            }
        }
        return objects;
    }

    private static Map<String, Object> only(String kind) {
        List<Map<String, Object>> found = rendered().stream()
                .filter(object -> kind.equals(object.get("kind")))
                .toList();
        assertEquals(1, found.size(), kind);
        return found.getFirst();
    }

    @SuppressWarnings("unchecked")
    private static <T> T at(Object from, Object... path) {
        Object here = from;
        for (Object step : path) {
            here = step instanceof Integer place
                    ? ((List<Object>) here).get(place)
                    : ((Map<String, Object>) here).get(step);
            assertNotNull(here, "nothing at " + step);
        }
        return (T) here;
    }

    @Test
    void the_chart_is_sound() {
        var result = CHART.lint().strict().call();
        assertFalse(result.isFailed(), result.toString());
    }

    @Test
    void secrets_come_from_a_secret_and_never_from_the_chart() {
        List<Map<String, Object>> variables =
                at(only("Deployment"), "spec", "template", "spec", "containers", 0, "env");
        for (Map<String, Object> variable : variables) {
            String name = (String) variable.get("name");
            if (name.endsWith("PASSWORD") || name.endsWith("SECRET")) {
                assertFalse(variable.containsKey("value"), name);
                assertNotNull(at(variable, "valueFrom", "secretKeyRef", "key"));
            }
        }
    }

    @Test
    void the_application_never_gets_the_owners_role_and_the_migration_does() throws IOException {
        assertFalse(only("Deployment").toString().contains("OWNER"));
        // A hook is not among what is rendered: its template is read as it stands.
        String job = Files.readString(Path.of("yidan/templates/migration.yaml"));
        assertTrue(job.contains("DB_OWNER_PASSWORD") && job.contains("helm.sh/hook: pre-install,pre-upgrade"), job);
    }

    @Test
    void an_open_page_stays_on_its_node() {
        assertEquals("cookie", at(only("Ingress"), "metadata", "annotations", "nginx.ingress.kubernetes.io/affinity"));
    }

    @Test
    void health_and_metrics_are_not_reachable_from_outside() {
        List<Map<String, Object>> paths = at(only("Ingress"), "spec", "rules", 0, "http", "paths");
        assertTrue(paths.stream()
                .noneMatch(path -> "/".equals(path.get("path")) && "Prefix".equals(path.get("pathType"))));
        assertTrue(
                paths.stream().noneMatch(path -> path.get("path").toString().matches("/(health|metrics|openapi).*")));
    }

    @Test
    void the_pods_run_confined() {
        Map<String, Object> pod = at(only("Deployment"), "spec", "template", "spec");
        assertEquals(true, at(pod, "securityContext", "runAsNonRoot"));
        assertEquals(true, at(pod, "containers", 0, "securityContext", "readOnlyRootFilesystem"));
    }
}
