package io.devquest.engine.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.devquest.engine.data.TestDatabases;
import io.devquest.engine.users.CoreFixture;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailerTest {

    private CoreFixture core;
    private MailFixture mail;

    @BeforeEach
    void open() {
        core = new CoreFixture(TestDatabases.H2);
        mail = new MailFixture(core);
    }

    @AfterEach
    void close() {
        mail.close();
        core.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a@b.example\r\nBcc: c@d.example", "a@b.example\nX: y", "a@b.example\rX: y", "a\0@b.example"
            })
    void anAddressThatWouldBreakOutOfItsHeaderIsRefused(String address) {
        assertThatThrownBy(() -> MailFixture.verify(mail.mailer(), address))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("address");
        assertThat(core.number("select count(*) from core.mail")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"X\r\nBcc: c@d.example", "X\nY"})
    void aSubjectThatWouldBreakOutOfItsHeaderIsRefused(String subject) {
        Map<String, Object> values = Map.of("name", "Zoe", "link", "https://learn.example.org/reset/abc", "hours", 1);
        assertThatThrownBy(
                        () -> mail.mailer().send("zoe@example.org", "reset", Locale.ENGLISH, subject, values, Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("subject");
        assertThat(core.number("select count(*) from core.mail")).isZero();
    }

    @Test
    void aMailWithoutATemplateOrASubjectIsRefused() {
        assertThatThrownBy(() -> mail.mailer().send("zoe@example.org", "nothing", Locale.ENGLISH, Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("core.mail.nothing.subject");
    }

    @Test
    void theTimeOfALinkIsSaidInHoursOrMinutes() {
        Map<String, Object> values = Map.of("name", "Zoe", "link", "https://learn.example.org/reset/abc");
        mail.mailer().send("zoe@example.org", "reset", Locale.ENGLISH, with(values, "hours", 1));
        mail.mailer().send("zoe@example.org", "reset", Locale.ENGLISH, with(values, "minutes", 30L));
        assertThat(mail.queued())
                .extracting(queued -> queued.letter().text())
                .satisfiesExactly(
                        text -> assertThat(text).contains("works once and for 1 hour."),
                        text -> assertThat(text).contains("works once and for 30 minutes."));
    }

    @Test
    void theTextHasALineForEachThingItSays() {
        MailFixture.verify(mail.mailer(), "zoe@example.org");
        assertThat(mail.queued().get(0).letter().text()).isEqualTo("""
                Hello Zo\u00eb <b>,

                Welcome to DevQuest. Please confirm that this address is yours; then you can take part.

                Confirm my address:

                https://learn.example.org/verify/abc?x=1&y=2

                The link works once and for 24 hours.
                If you did not create an account, ignore this mail. Nothing will happen.

                --
                Sent by DevQuest. Nobody reads answers to this address.
                https://learn.example.org
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<https://x>\r\nBcc: c@d.example", "a\nb", "", " a", "a\0", "caf\u00e9"})
    void aHeaderThatWouldBreakOutOfItsLineIsRefused(String header) {
        Map<String, Object> values = Map.of("name", "Zoe", "link", "https://learn.example.org/x", "hours", 1);
        assertThatThrownBy(() -> mail.mailer()
                        .send(
                                "zoe@example.org",
                                "verify",
                                Locale.ENGLISH,
                                "Hello",
                                values,
                                Map.of("List-Unsubscribe", header)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("List-Unsubscribe");
        assertThat(core.number("select count(*) from core.mail")).isZero();
    }

    private static Map<String, Object> with(Map<String, Object> values, String key, Object value) {
        Map<String, Object> more = new java.util.HashMap<>(values);
        more.put(key, value);
        return more;
    }
}
