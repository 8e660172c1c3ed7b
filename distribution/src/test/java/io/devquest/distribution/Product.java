package io.devquest.distribution;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/**
 * The packaged product on a home folder of its own, new for each test, or for all of a class whose tests share their
 * instance. What still runs at the end is killed; when a test fails, the log is printed.
 */
final class Product
        implements BeforeAllCallback,
                BeforeEachCallback,
                AfterEachCallback,
                AfterAllCallback,
                TestExecutionExceptionHandler {

    static final String ADMIN = "ada";
    static final String ADMIN_PASSWORD = "only-for-this-test-7";

    // a process that lives for seconds is better off without the optimizing compiler
    private static final String JAVA_OPTIONS = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx384m";

    private static final Path FOLDER = Path.of(System.getProperty("devquest.product"));
    private static final ClassArchive CLASSES = new ClassArchive(FOLDER);

    private final Map<String, String> variables = new HashMap<>();
    private final List<Running> started = new ArrayList<>();
    private Path home = Path.of("");
    private boolean shared;

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        shared = true;
        prepare();
    }

    @Override
    public void beforeEach(ExtensionContext context) throws IOException {
        if (!shared) {
            prepare();
        }
    }

    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        if (!shared) {
            remove();
        }
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        remove();
    }

    private void prepare() throws IOException {
        home = Files.createTempDirectory("devquest-home");
    }

    private void remove() throws IOException {
        started.forEach(Running::kill);
        remove(home);
    }

    private static void remove(Path home) throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        started.forEach(running -> System.err.println(running.output() + running.errors()));
        System.err.println(log());
        throw failure;
    }

    Path home() {
        return home;
    }

    /** The archive of the forums, as it is shipped. */
    Path forums() {
        try (Stream<Path> files = Files.list(FOLDER.resolve("plugins"))) {
            return files.filter(file -> file.getFileName().toString().startsWith("forums-"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("The product was packaged without the forums."));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Product with(String variable, String value) {
        variables.put(variable, value);
        return this;
    }

    /** The first start makes the administrator {@link #ADMIN}. */
    Product withAdmin() {
        return with("DEVQUEST_SETUP_ADMIN_NAME", ADMIN)
                .with("DEVQUEST_SETUP_ADMIN_EMAIL", ADMIN + "@example.org")
                .with("DEVQUEST_SETUP_ADMIN_PASSWORD", ADMIN_PASSWORD);
    }

    Product withoutPlugins() {
        try {
            Files.createDirectories(home.resolve("plugins"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** With the forums alone: what starts again and again need not start all of it. */
    Product withForumsOnly() {
        withoutPlugins();
        try {
            Files.copy(
                    forums(),
                    home.resolve("plugins").resolve(forums().getFileName().toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Starts it on a free port and waits until it says that it is ready. */
    Running start(String... options) {
        return start(0, options);
    }

    Running start(int port, String... options) {
        List<String> arguments = new ArrayList<>(List.of("start", "--port", String.valueOf(port)));
        arguments.addAll(List.of(options));
        Running running = new Running(launch(arguments));
        started.add(running);
        running.awaitReady();
        return running;
    }

    /** Runs a command to its end. */
    Outcome cli(String... arguments) {
        Process process = launch(List.of(arguments));
        Lines output = new Lines(process.getInputStream());
        Lines errors = new Lines(process.getErrorStream());
        try {
            if (!process.waitFor(Wait.LONG.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("devquest " + List.of(arguments) + " does not end: " + output.text());
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        return new Outcome(process.exitValue(), output.whole(), errors.whole());
    }

    String log() {
        try {
            Path log = home.resolve("data/log/devquest.log");
            return Files.exists(log) ? Files.readString(log) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path control() {
        return home.resolve("data/run/control.json");
    }

    private Process launch(List<String> arguments) {
        String options = JAVA_OPTIONS + " " + CLASSES.option(Product::startOnce);
        return launch(home, arguments, options, variables);
    }

    /** Starts it in a folder that is removed with the JVM of the tests. */
    private static Running startOnce(String option) {
        try {
            Path home = Files.createTempDirectory("devquest-classes");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                try {
                    remove(home);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }));
            Running running =
                    new Running(launch(home, List.of("start", "--port", "0"), JAVA_OPTIONS + " " + option, Map.of()));
            running.awaitReady();
            return running;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Process launch(Path home, List<String> arguments, String options, Map<String, String> variables) {
        List<String> command =
                new ArrayList<>(List.of(FOLDER.resolve("bin/devquest").toString()));
        command.addAll(arguments);
        command.addAll(List.of("--home", home.toString()));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(name -> name.startsWith("DEVQUEST_"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("DEVQUEST_JAVA_OPTS", options);
        builder.environment().putAll(variables);
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            return process;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
