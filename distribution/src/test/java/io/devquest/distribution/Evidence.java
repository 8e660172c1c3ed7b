package io.devquest.distribution;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Request;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/**
 * What a failed browser test leaves behind: for each open page its address and text in the output, and its HTML and a
 * picture under {@code target/browser}; and which pages were asked for and what was sent, in order.
 */
final class Evidence {

    private static final Path FOLDER = Path.of("target", "browser");
    private static final double PATIENCE = 10_000;
    private static final String FOCUS = "document.activeElement?.outerHTML.slice(0, 200) ?? 'nothing'";

    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();

    void follow(BrowserContext context) {
        contexts.add(context);
        context.onRequest(request -> note(request, "asked"));
        context.onRequestFailed(request -> note(request, "failed: " + request.failure()));
        context.onResponse(response -> note(response.request(), String.valueOf(response.status())));
    }

    private void note(Request request, String outcome) {
        if (request.isNavigationRequest() || !request.method().equals("GET")) {
            asked.add(LocalTime.now() + " " + request.method() + " " + request.url() + " " + outcome);
        }
    }

    /** Writes it down under this name. */
    void keep(String name) {
        asked.forEach(System.err::println);
        int number = 0;
        for (BrowserContext context : contexts) {
            for (Page page : context.pages()) {
                keep(page, FOLDER.resolve(name + "-" + ++number));
            }
        }
    }

    // a page that does not answer any more must not hide why the test failed
    private static void keep(Page page, Path place) {
        System.err.println("The page " + page.url() + ", kept as " + place.toAbsolutePath() + ".html and .png");
        try {
            page.setDefaultTimeout(PATIENCE);
            System.err.println("The focus is on " + page.evaluate(FOCUS));
            System.err.println(page.innerText("body"));
            Files.createDirectories(FOLDER);
            Files.writeString(Path.of(place + ".html"), page.content());
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(place + ".png")));
        } catch (PlaywrightException | IOException e) {
            System.err.println("It could not be kept whole: " + e);
        }
    }
}
