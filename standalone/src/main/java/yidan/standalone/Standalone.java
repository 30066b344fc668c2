package yidan.standalone;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** The command behind {@code ./run}: brings the county up, says where it is, and stays until it is told to stop. */
public final class Standalone {

    private static final Set<String> OPTIONS = Set.of("--reset", "--yes");

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final AtomicBoolean stopping = new AtomicBoolean();

    private Standalone() {}

    public static void main(String... arguments) {
        int code = new Standalone().run(List.of(arguments));
        Runtime.getRuntime().exit(code);
    }

    private int run(List<String> arguments) {
        if (!OPTIONS.containsAll(arguments)) {
            out.println(Words.say("usage.unknown", String.join(" ", arguments)));
            return 2;
        }
        try {
            Settings settings = Settings.from(System.getenv());
            return county(settings, arguments);
        } catch (Trouble trouble) {
            return tell(trouble);
        }
    }

    private int county(Settings settings, List<String> arguments) {
        var progress = new Progress(out::println);
        House house = House.here();
        RunFolder folder = RunFolder.take(settings.folder());
        if (arguments.contains("--reset")) {
            if (!arguments.contains("--yes") && !agreed(settings)) {
                out.println(Words.say("reset.kept"));
                return 1;
            }
            Stack.sweep(folder);
            folder.reset();
            progress.step("reset.done", settings.folder());
        }
        Stack stack = Stack.in(house, settings, folder);
        var hook = new Thread(() -> stop(stack, progress), "stop");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            loadAllOfIt();
            stack.start(progress);
            new Welcome(settings, stack.secrets()).print(out, progress.elapsed());
            stack.keepWatch();
            return 0;
        } catch (Trouble trouble) {
            return stopping.get() ? waitForTheEnd() : tell(trouble);
        } catch (RuntimeException e) {
            if (stopping.get()) {
                return waitForTheEnd();
            }
            throw e;
        }
    }

    /** Now, and not when it stops: by then a build may have put other jars in the place of these. */
    private static void loadAllOfIt() {
        Path jar = Path.of(Standalone.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
        if (!Files.isRegularFile(jar)) {
            return;
        }
        try (var entries = new JarFile(jar.toFile())) {
            for (JarEntry entry : Collections.list(entries.entries())) {
                if (entry.getName().endsWith(".class") && !entry.getName().endsWith("-info.class")) {
                    Class.forName(entry.getName().replace('/', '.').replaceFirst("\\.class$", ""));
                }
            }
        } catch (IOException | ClassNotFoundException e) {
            throw new Trouble(e, "house.not-built", jar);
        }
    }

    /** The machine is being stopped from elsewhere; what fails on the way is no news. */
    private static int waitForTheEnd() {
        while (true) {
            try {
                Thread.sleep(Long.MAX_VALUE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return 1;
            }
        }
    }

    private void stop(Stack stack, Progress progress) {
        stopping.set(true);
        progress.silence();
        out.println(Words.say("stopping"));
        stack.close();
        out.println(Words.say("stopped"));
    }

    private int tell(Trouble trouble) {
        out.println(Words.say("trouble", trouble.getMessage()));
        return 1;
    }

    private boolean agreed(Settings settings) {
        out.println(Words.say("reset.ask", settings.folder()));
        try {
            var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            return "yes".equals(in.readLine());
        } catch (IOException e) {
            return false;
        }
    }
}
