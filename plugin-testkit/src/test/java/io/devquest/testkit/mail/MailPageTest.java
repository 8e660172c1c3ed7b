package io.devquest.testkit.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.engine.config.Config;
import io.devquest.engine.mail.Mailer;
import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEveryDatabase
class MailPageTest {

    @RegisterExtension
    Community community = Community.empty();

    private void send(String address) {
        Map<String, Object> values = Map.of("name", "Ana", "link", "https://learn.example.org/secret-link", "hours", 1);
        community.server().get(Mailer.class).send(address, "verify", Locale.ENGLISH, values);
    }

    private static void await(BooleanSupplier condition) {
        long deadline = System.nanoTime() + Duration.ofSeconds(15).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(deadline);
            LockSupport.parkNanos(2_000_000);
        }
    }

    private void awaitSent(TestClient admin, int count) {
        await(() ->
                admin.get("/api/v1/admin/mails?state=sent").json().path("items").size() == count);
    }

    @Test
    void anAdministratorSeesWhatWasSentToWhomButNotWhatItSays() {
        TestClient admin = community.admin("olga");
        admin.page("/admin/mail").contains("No mail", "No mail server is configured");
        send("ana@people.example");
        awaitSent(admin, 1);

        admin.page("/admin/mail")
                .contains("ana@people.example", "Confirm your email address for DevQuest", "Sent")
                .lacks("secret-link", "Send again");
        admin.page("/admin/mail?state=failed").contains("There is none in this state.");
        admin.get("/api/v1/admin/mails").expect(200).lacks("secret-link");
        admin.get("/api/v1/admin/mails?state=lost").problem("parameter_invalid", 400);
    }

    @Test
    void whatWasNotTakenIsShownWithItsReasonAndSentAgain() throws IOException {
        TestClient admin = community.admin("olga");
        Path folder = community.server().get(Config.class).data().resolve("mail");
        Files.createDirectories(folder.getParent());
        Files.writeString(folder, "a file where the folder should be");
        send("ana@people.example");
        String mails = "/api/v1/admin/mails?state=waiting";
        await(() -> !admin.get(mails).json("/items/0/reason").isEmpty());

        String id = admin.get(mails).json("/items/0/id");
        admin.page("/admin/mail").contains("Waiting", "1 attempt: ", "Send again");
        Files.delete(folder);
        admin.form("/admin/mail/" + id + "/send", Map.of()).expect(303);
        awaitSent(admin, 1);
        admin.page("/admin/mail").lacks("Send again");
        admin.post("/api/v1/admin/mails/" + id + "/send").problem("not_found", 404);
        community.moderator("mona").get("/admin/mail").expect(403);
    }

    @Test
    void theListGoesOnWhereAPageEnds() {
        TestClient admin = community.admin("olga");
        for (int i = 0; i < 5; i++) {
            send("p" + i + "@people.example");
        }
        awaitSent(admin, 5);
        var first = admin.get("/api/v1/admin/mails?limit=3").json();
        var rest = admin.get("/api/v1/admin/mails?limit=3&after="
                        + first.path("next").asString(""))
                .json();
        assertThat(first.path("items").findValuesAsString("recipient"))
                .containsExactly("p4@people.example", "p3@people.example", "p2@people.example");
        assertThat(rest.path("items").findValuesAsString("recipient"))
                .containsExactly("p1@people.example", "p0@people.example");
        assertThat(rest.path("next").isNull()).isTrue();
    }
}
