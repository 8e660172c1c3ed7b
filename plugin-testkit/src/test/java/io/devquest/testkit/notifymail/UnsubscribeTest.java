package io.devquest.testkit.notifymail;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.engine.config.Config;
import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestAnswer;
import io.devquest.testkit.TestClient;
import io.devquest.testkit.TestMail;
import io.devquest.testkit.notes.NotesPlugin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The mail alone is enough to turn mail off. */
@OnEveryDatabase
class UnsubscribeTest {

    private static final Duration DELAY = Duration.ofMinutes(10);
    private static final String ONE_CLICK = "List-Unsubscribe=One-Click";

    @RegisterExtension
    static Community community = Community.with(NotesPlugin.class);

    private final Told told = new Told(community);

    private void tell(String name, String... types) {
        TestClient person = community.member(name);
        for (String type : types) {
            told.tell(person, told.notice("a topic").of(type));
        }
        community.clock().advance(DELAY);
        told.sendDue();
    }

    /** The local part of the address in the header of the last mail. */
    private String path(String name) {
        List<TestMail> mails = told.mails(name);
        String header = String.valueOf(mails.get(mails.size() - 1).headers().get("List-Unsubscribe"));
        assertThat(header).matches("<https?://[^>]+/unsubscribe/[A-Za-z0-9_-]{43}>");
        return URI.create(header.substring(1, header.length() - 1)).getPath();
    }

    private static String rhythm(String name) {
        return community.member(name).get("/api/v1/me/notifications/mail").json("/rhythm");
    }

    private static TestAnswer oneClick(TestClient program, String path) {
        return program.form(path, Map.of("List-Unsubscribe", "One-Click"));
    }

    @Test
    void aMailProgramUnsubscribesWithNothingButTheMailItself() throws Exception {
        tell("ada", Told.WRITTEN);
        String message = message("ada@people.example").replaceAll("\r?\n[ \t]+", "");
        assertThat(message).containsPattern("(?m)^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r?$");
        assertThat(message).containsPattern("(?m)^Auto-Submitted: auto-generated\r?$");
        assertThat(message).containsPattern("(?m)^Message-ID: <[0-9A-Z]{13}@");
        Matcher address = Pattern.compile("(?m)^List-Unsubscribe: <(http://localhost:[^>]+)>\r?$")
                .matcher(message);
        assertThat(address.find()).isTrue();

        HttpRequest post = HttpRequest.newBuilder(URI.create(address.group(1).replace("localhost", "127.0.0.1")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", "https://mail.example.com")
                .header("Sec-Fetch-Site", "cross-site")
                .POST(BodyPublishers.ofString(ONE_CLICK))
                .build();
        for (int i = 0; i < 2; i++) {
            HttpResponse<String> answer = HttpClient.newHttpClient().send(post, BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
            assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        }
        assertThat(rhythm("ada")).isEqualTo("never");
        tell("ada", Told.WRITTEN);
        assertThat(told.mails("ada")).hasSize(1);
    }

    /** The message as it lies in the folder where mail is put while there is no server. */
    private static String message(String address) throws IOException {
        Path folder = community.server().get(Config.class).data().resolve("mail");
        long deadline = System.nanoTime() + Duration.ofSeconds(15).toNanos();
        while (System.nanoTime() < deadline) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.list(folder)) {
                    Optional<String> found = files.filter(
                                    file -> file.toString().endsWith(".eml"))
                            .map(UnsubscribeTest::read)
                            .filter(text -> text.contains(address))
                            .findFirst();
                    if (found.isPresent()) {
                        return found.get();
                    }
                }
            }
            LockSupport.parkNanos(5_000_000);
        }
        throw new AssertionError("No message to " + address);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void programsThatFollowLinksChangeNothing() {
        tell("bob", Told.WRITTEN);
        for (int i = 0; i < 3; i++) {
            community.guest().page(path("bob")).contains("Turn off", "This kind only: New notes");
        }
        community.guest().page(path("bob") + "?done=all").lacks("Done.");
        assertThat(rhythm("bob")).isEqualTo("immediate");
        assertThat(community
                        .member("bob")
                        .get("/api/v1/me/notifications/mail")
                        .json()
                        .path("off"))
                .isEmpty();
    }

    @Test
    void thePageTurnsOffOneKindOnlyIfThatIsChosen() {
        tell("eva", Told.WRITTEN);
        TestClient guest = community.guest();
        String path = path("eva");
        String back = guest.form(path, Map.of("what", "type")).expect(303).location();
        guest.page(back)
                .contains("No more mail about: New notes", "no more mail about anything")
                .lacks("This kind");
        tell("eva", Told.WRITTEN);
        assertThat(told.mails("eva")).hasSize(1);
        tell("eva", "notes.pinned");
        assertThat(told.mails("eva")).hasSize(2);

        back = guest.form(path, Map.of("what", "all")).expect(303).location();
        guest.page(back).contains("sends you no more mail");
        assertThat(rhythm("eva")).isEqualTo("never");
    }

    @Test
    void aMailAboutSeveralKindsTurnsOffEverything() {
        tell("fay", Told.WRITTEN, "notes.pinned");
        community.guest().page(path("fay")).lacks("This kind").contains("no more mail about anything");
        community.guest().form(path("fay"), Map.of("what", "type")).expect(303);
        assertThat(rhythm("fay")).isEqualTo("never");
    }

    @Test
    void itWorksInTheBrowserOfSomebodyElseAndWithoutATokenOfTheForm() {
        tell("gil", Told.WRITTEN);
        tell("hal", Told.WRITTEN);
        oneClick(community.member("hal").withoutCsrfToken().with("Origin", "null"), path("gil"))
                .expect(200);
        assertThat(rhythm("gil")).isEqualTo("never");
        assertThat(rhythm("hal")).isEqualTo("immediate");
        TestClient hal = community.member("hal");
        hal.page(path("hal")).contains("name=\"_csrf\"");
        hal.form(path("hal"), Map.of("what", "all")).expect(303);
        assertThat(rhythm("hal")).isEqualTo("never");
    }

    @Test
    void theBodyMayBeMultipartOrMissing() {
        tell("ivy", Told.WRITTEN);
        String body = "--x\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\nOne-Click\r\n--x--\r\n";
        community
                .guest()
                .with("Content-Type", "multipart/form-data; boundary=x")
                .post(path("ivy"), body)
                .expect(200);
        assertThat(rhythm("ivy")).isEqualTo("never");
        tell("jan", Told.WRITTEN);
        community.guest().post(path("jan")).expect(200);
        assertThat(rhythm("jan")).isEqualTo("never");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "%27%20or%201=1"})
    void aWrongTokenSaysSoAndNothingElse(String token) {
        String path = "/unsubscribe/" + token;
        community
                .guest()
                .get(path)
                .expect(404)
                .contains("does not hold any more")
                .lacks("Turn off</button>");
        oneClick(community.guest(), path).expect(404);
        community.guest().form(path, Map.of("what", "all")).expect(404);
    }

    @Test
    void aTokenIsGoodForAYearAndTheDatabaseKnowsOnlyItsHash() {
        tell("kim", Told.WRITTEN);
        String path = path("kim");
        String token = path.substring(path.lastIndexOf('/') + 1);
        assertThat(community.rows("core").get("notification_mail_token"))
                .isNotEmpty()
                .noneMatch(row -> row.contains(token));
        community.clock().advance(Duration.ofDays(365).minus(Duration.ofMinutes(1)));
        community.guest().page(path);
        community.clock().advance(Duration.ofMinutes(1));
        community.guest().get(path).expect(404);
        oneClick(community.guest(), path).expect(404);
        assertThat(rhythm("kim")).isEqualTo("immediate");
    }

    @Test
    void otherFormsAreStillProtectedFromOtherSites() {
        community
                .member("lea")
                .with("Origin", "https://mail.example.com")
                .form("/settings/mail", Map.of("rhythm", "never", "hour", "8"))
                .expect(403);
        assertThat(rhythm("lea")).isEqualTo("immediate");
    }
}
