package io.devquest.testkit.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.engine.http.SiteAddress;
import io.devquest.engine.mail.Mailer;
import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestMail;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEveryDatabase
class MailTest {

    @RegisterExtension
    static Community community = Community.empty();

    @Test
    void aTestReadsMailWithItsLinkToThisCommunity() {
        SiteAddress address = community.server().get(SiteAddress.class);
        community
                .server()
                .get(Mailer.class)
                .send(
                        "ana@people.example",
                        "verify",
                        Locale.ENGLISH,
                        Map.of("name", "Ana", "link", address.url("/verify/abc"), "hours", 24));

        TestMail mail = community.mail("ana@people.example");
        assertThat(mail.subject()).isEqualTo("Confirm your email address for DevQuest");
        assertThat(mail.link())
                .isEqualTo("http://localhost:" + community.server().port() + "/verify/abc");
        assertThat(mail.links()).hasSize(2);
        assertThat(community.mails("ANA@people.example")).containsExactly(mail);
        assertThat(community.mails("bob@people.example")).isEmpty();
    }
}
