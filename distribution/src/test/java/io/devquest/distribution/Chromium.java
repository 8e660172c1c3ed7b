package io.devquest.distribution;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.LifecycleMethodExecutionExceptionHandler;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/**
 * A real browser, new for each test, or for all of a class whose tests share their instance. A test also fails if any of
 * its pages has written an error to the console, broken the content policy, asked a foreign host, or can be scrolled
 * sideways. A test that fails leaves {@link Evidence}.
 */
final class Chromium
        implements BeforeAllCallback,
                BeforeEachCallback,
                AfterEachCallback,
                AfterAllCallback,
                TestExecutionExceptionHandler,
                LifecycleMethodExecutionExceptionHandler {

    private static final Path PROGRAM = Path.of("/usr/bin/chromium");
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final String WATCH = """
            addEventListener('securitypolicyviolation', e => console.error('content policy: ' + e.violatedDirective));
            addEventListener('load', () => {
              const over = document.documentElement.scrollWidth - innerWidth;
              if (over > 0) console.error('the page is ' + over + ' px too wide');
            });
            """;

    private final List<String> problems = new ArrayList<>();
    private final List<String> expected = new ArrayList<>();
    private final Evidence evidence = new Evidence();
    private Playwright playwright;
    private Browser browser;
    private boolean shared;

    @Override
    public void beforeAll(ExtensionContext context) {
        shared = true;
        open(context);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        if (!shared) {
            open(context);
        }
    }

    private void open(ExtensionContext context) {
        requireProgram(context.getDisplayName());
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(PROGRAM).setArgs(ARGUMENTS));
    }

    private static void requireProgram(String test) {
        if (Files.isExecutable(PROGRAM)) {
            return;
        }
        String message = "SKIPPED, because there is no " + PROGRAM + ": the browser test " + test;
        if ("true".equals(System.getenv("DEVQUEST_REQUIRE_BROWSER"))) {
            throw new AssertionError(message);
        }
        System.err.println("\n*** " + message + " ***\n");
        Assumptions.abort(message);
    }

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        keepEvidence(context);
        throw failure;
    }

    @Override
    public void handleBeforeEachMethodExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        keepEvidence(context);
        throw failure;
    }

    private void keepEvidence(ExtensionContext context) {
        problems.forEach(System.err::println);
        evidence.keep(context.getRequiredTestClass().getSimpleName() + "."
                + context.getRequiredTestMethod().getName());
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (!shared) {
            close();
        }
        List<String> found = List.copyOf(problems);
        problems.clear();
        expected.clear();
        if (context.getExecutionException().isEmpty() && !found.isEmpty()) {
            throw new AssertionError("What the pages complained about: " + found);
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        close();
    }

    private void close() {
        if (playwright != null) {
            playwright.close();
        }
    }

    /** A window of its own, signed in as nobody. */
    Window window(URI home, int width) {
        return window(home, new Browser.NewContextOptions().setViewportSize(width, 800));
    }

    Window window(URI home, Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options.setBaseURL(home.toString()));
        context.setDefaultTimeout(Wait.LONG.toMillis());
        context.addInitScript(WATCH);
        evidence.follow(context);
        context.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complain(message.text() + " at " + message.location());
            }
        });
        context.onWebError(error -> complain("uncaught: " + error.error()));
        context.onRequest(request -> {
            URI asked = URI.create(request.url());
            if (!home.getAuthority().equals(asked.getAuthority()) && !"data".equals(asked.getScheme())) {
                complain("asked a foreign host: " + asked);
            }
        });
        return new Window(context, context.newPage());
    }

    private void complain(String problem) {
        if (expected.stream().noneMatch(problem::contains)) {
            problems.add(problem);
        }
    }

    /** From now on, complaints with this text are what the test wants. */
    void expect(String text) {
        expected.add(text);
    }

    /** The script that checks a page for what keeps people out. */
    static String axe() {
        try (InputStream in = Objects.requireNonNull(Chromium.class.getResourceAsStream("/axe.min.js"))) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
