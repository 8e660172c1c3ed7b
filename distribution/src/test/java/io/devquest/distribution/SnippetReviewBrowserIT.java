package io.devquest.distribution;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A review of shared code: eve solves an exercise and shares what she has; mia forks it and reviews it on a phone, with the
 * keyboard alone; eve takes a suggestion over and goes on, and what was said stays with its lines.
 */
class SnippetReviewBrowserIT {

    private static final int WIDE = 1280;
    private static final int PHONE = 360;
    private static final String SOLUTION = """
            #!/bin/sh
            # greets somebody
            greeting=hello
            say() {
                printf '%s' "$1"
                echo
            }
            say "$greeting"
            """;
    private static final String BETTER = "greeting=${1:-hello}";

    @RegisterExtension
    final Product product = new Product();

    @RegisterExtension
    final Chromium chromium = new Chromium();

    private Running running;
    private Rest eve;
    private Rest mia;

    @BeforeEach
    void aCourse() {
        running = product.withAdmin().start();
        Rest admin = running.admin();
        TinyCourse.into(admin, product.home());
        // people write faster here than they are let elsewhere
        admin.submit("/admin/settings", Map.of("core.moderation.checks", "false"))
                .expect(303);
        eve = running.guest().register("eve");
        mia = running.guest().register("mia");
    }

    private Window open(String name, int width) {
        return chromium.window(running.url(), width).signIn(name, "of-" + name + "-alone");
    }

    @Test
    void aSolutionIsReviewedOnAPhoneAndTheThreadsFollowTheirLines() {
        Window owner = open("eve", WIDE);
        String path = solveAndShare(owner);
        pass(mia, path);
        Window phone = open("mia", PHONE);
        fork(phone, path);
        review(phone, owner, path);
        apply(owner);
        follow(owner, path);
        new CleanPages(chromium, running).assertClean(owner, "the threads of a snippet, wide");
    }

    private static String solveAndShare(Window owner) {
        owner.visit(TinyCourse.LESSON);
        Locator code = owner.editor("file-main.sh");
        Locator output = owner.find(".judging-output");
        var patient = new ContainsTextOptions().setTimeout(Wait.LONG.toMillis());
        code.fill("sleep 2; echo first; sleep 3; echo last");
        code.press("Control+Enter");
        assertThat(output).containsText("first", patient);
        assertThat(output).not().containsText("last");
        assertThat(owner.find("#status-greet")).containsText("The output is not what was expected.", patient);
        code.fill(SOLUTION);
        code.press("Control+Enter");
        assertThat(owner.find("#passed-greet")).containsText("Passed", patient);
        owner.visit(TinyCourse.LESSON);
        owner.follow("a[href*='audience=solution']");
        owner.find("[name=title]").fill("A function that greets");
        owner.go(() -> owner.find("[name=title]").press("Enter"));
        assertThat(owner.find("h1")).containsText("A function that greets");
        return URI.create(owner.page().url()).getPath();
    }

    /** Solutions are for those who have passed. */
    private static void pass(Rest who, String path) {
        who.post(TinyCourse.ATTEMPTS, Map.of("files", List.of(Map.of("name", "main.sh", "content", "echo hello"))))
                .expect(201);
        Wait.until("the solution is shown", () -> who.get(path).status() == 200);
    }

    private static void fork(Window phone, String path) {
        phone.visit(TinyCourse.LESSON);
        phone.follow("a[href='" + path + "']");
        phone.follow("form[action$='/fork'] button");
        assertThat(phone.find(".meta")).containsText("Forked from A function that greets");
        phone.follow("a[href='" + path + "']");
        assertThat(phone.find("main")).containsText("1 fork");
    }

    private void review(Window phone, Window owner, String path) {
        begin(phone, 3, 3);
        new CleanPages(chromium, running).assertClean(phone, "the form for a comment, on a phone");
        begin(phone, 3, 3);
        phone.type("Let the caller say it.");
        phone.tabTo(".snippet-between .snippet-suggest summary");
        phone.press("Enter");
        phone.tabTo(".snippet-between [name=suggestion]");
        assertThat(phone.find("[name=suggestion]")).hasValue("greeting=hello");
        phone.press("Control+A");
        phone.type(BETTER);
        keep(phone, 3);
        begin(phone, 5, 6);
        phone.type("One `printf` can write the end of the line as well.");
        keep(phone, 6);
        begin(phone, 8, 8);
        phone.type("Quoted, as it should be.");
        keep(phone, 8);
        assertThat(phone.find("#review h2")).containsText("3 drafts");
        new CleanPages(chromium, running).assertClean(phone, "drafts on a phone");
        owner.visit(path);
        assertThat(owner.find(".snippet-thread")).hasCount(0);
        assertThat(told()).isEmpty();
        phone.visit(path);
        phone.follow("#review button");
        assertThat(phone.find("#review")).hasCount(0);
        assertThat(phone.find(".snippet-thread")).hasCount(3);
        Wait.until("eve is told", () -> !told().isEmpty());
        assertThat(told()).containsExactly("mia commented on A function that greets");
    }

    /** Begins a comment on these lines, on a page that somebody has just come to. */
    private static void begin(Window phone, int first, int last) {
        phone.visit(URI.create(phone.page().url()).getPath());
        phone.tabTo(".snippet-line > a");
        for (int line = 1; line < first; line++) {
            phone.press("ArrowDown");
        }
        for (int line = first; line < last; line++) {
            phone.press("Shift+ArrowDown");
        }
        phone.tabTo("button[aria-label='Comment on line " + last + "']");
        phone.press("Enter");
        phone.awaitFocus(".snippet-between textarea[name=body]");
        assertThat(phone.find("[name=first]")).hasValue(String.valueOf(first));
        assertThat(phone.find("[name=last]")).hasValue(String.valueOf(last));
    }

    private static void keep(Window phone, int line) {
        phone.follow("#comment-form [name=draft]");
        assertThat(below(phone, line).locator(".draft")).hasCount(1);
        assertThat(phone.find(":target")).isInViewport();
    }

    private void apply(Window owner) {
        // her page has been open since before the review was submitted
        assertThat(below(owner, 3)).containsText("Let the caller say it.");
        assertThat(below(owner, 6)).containsText("Lines 5 to 6");
        assertThat(below(owner, 8)).containsText("Quoted");
        owner.go(() -> below(owner, 3).locator("form[action$='/apply'] button").click());
        assertThat(owner.find("#L3 ~ code")).hasText(BETTER);
        assertThat(owner.find("main")).containsText("2 revisions");
        assertThat(below(owner, 3)).containsText("Resolved");
        assertThat(below(owner, 3)).containsText("Applied in revision 2");
        assertThat(below(owner, 6)).containsText("Lines 5 to 6");
        Wait.until("mia is told", () -> text(mia).contains("eve applied what you suggested"));
    }

    private void follow(Window owner, String path) {
        String lines = SOLUTION.replace("greeting=hello", BETTER);
        edit(owner, lines.replace("greeting=", "set -eu\n# anybody will do\ngreeting="));
        owner.visit(path);
        assertThat(below(owner, 5)).containsText("Resolved");
        assertThat(below(owner, 8)).containsText("Lines 7 to 8");
        assertThat(below(owner, 10)).containsText("Quoted");
        assertThat(owner.find("#outdated")).hasCount(0);
        edit(owner, lines.replace("say \"$greeting\"\n", ""));
        assertThat(owner.find("#outdated")).containsText("say \"$greeting\"");
        assertThat(owner.find("#outdated")).containsText("Quoted");
        assertThat(below(owner, 6)).containsText("Lines 5 to 6");
    }

    private static void edit(Window owner, String text) {
        owner.go(() -> owner.page().click(".head a[href$='/edit']"));
        owner.editor("text1").fill(text);
        owner.go(() -> owner.find("[name=title]").press("Enter"));
    }

    /** What was said of the lines that end with this one. */
    private static Locator below(Window window, int line) {
        return window.find(".snippet-line:has(> #L" + line + ") + .snippet-thread");
    }

    private List<String> told() {
        return eve.get("/api/v1/notifications")
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .map(each -> each.path("text").asString())
                .toList();
    }

    private static String text(Rest who) {
        return who.get("/api/v1/notifications").expect(200).body();
    }

    @Test
    void commentsComeToAPageThatIsOpenAndWhatOneIsWritingStays() {
        Answer shared = share();
        String threads = "/api/v1/snippets/" + shared.text("/snippet/id") + "/threads";
        Window owner = open("eve", WIDE);
        owner.visit(shared.text("/snippet/url"));
        Window guest = chromium.window(running.url(), PHONE);
        guest.visit(shared.text("/snippet/url"));
        mia.post(threads, Map.of("revision", 1, "file", "main.sh", "first", 3, "body", "Why this word?"))
                .expect(201);
        for (Window page : List.of(owner, guest)) {
            assertThat(below(page, 3)).containsText("Why this word?");
        }
        Locator reply = owner.find(".snippet-answer [name=body]");
        below(owner, 3).locator(".snippet-answer summary").first().click();
        reply.fill("Because it is");
        String thread = mia.get(threads).expect(200).text("/items/0/id");
        mia.post(threads + "/" + thread + "/comments", Map.of("body", "I should have read on."))
                .expect(201);
        assertThat(below(owner, 3)).containsText("I should have read on.");
        assertThat(below(owner, 3)).containsText("2 comments");
        assertThat(reply).hasValue("Because it is");
        assertThat(reply).isFocused();
        mia.put(threads + "/" + thread + "/resolved", Map.of()).expect(204);
        assertThat(below(guest, 3)).containsText("Resolved");
        assertThat(reply).hasValue("Because it is");
        owner.go(() -> below(owner, 3)
                .locator(".snippet-answer form .buttons button")
                .first()
                .click());
        assertThat(below(guest, 3)).containsText("3 comments");
        assertThat(guest.find("[data-newer]")).isHidden();
        edit(owner, "# new\n" + SOLUTION);
        assertThat(guest.find("[data-newer]")).isVisible();
        assertThat(below(guest, 3)).containsText("3 comments");
        new CleanPages(chromium, running).assertClean(guest, "a page of an older revision, on a phone");
        guest.follow("[data-newer] a");
        assertThat(below(guest, 4)).containsText("3 comments");
    }

    private Answer share() {
        return eve.post(
                        "/api/v1/snippets",
                        Map.of("title", "Say hello", "files", List.of(Map.of("name", "main.sh", "text", SOLUTION))))
                .expect(201);
    }

    @Test
    void commentsNeedNoScriptAndWhatWasTypedStays() {
        String path = share().text("/snippet/url");
        Window plain = chromium.window(
                        running.url(),
                        new Browser.NewContextOptions()
                                .setViewportSize(PHONE, 800)
                                .setJavaScriptEnabled(false))
                .signIn("mia", "of-mia-alone");
        chromium.expect("422");
        plain.visit(path);
        plain.page().click("#comment summary");
        plain.find("[name=first]").fill("70");
        plain.find("#comment-form [name=body]").fill("On the function.");
        plain.go(() -> plain.find("#comment-form [name=draft]").press("Enter"));
        assertThat(plain.find("main")).containsText("The file has no such lines.");
        assertThat(plain.find("[name=body]")).hasValue("On the function.");
        plain.find("[name=first]").fill("4");
        plain.find("[name=last]").fill("7");
        plain.go(() -> plain.find("#comment-form .buttons button[type=submit]:not([name])")
                .press("Enter"));
        assertThat(below(plain, 7)).containsText("On the function.");
        assertThat(plain.find(".draft")).hasCount(0);
    }
}
