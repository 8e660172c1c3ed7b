package io.devquest.testkit;

import java.net.URI;
import java.util.List;

/** The links that people of a community are sent. */
public record Mailbox(Community community) {

    /** Where the next mail to an address leads that leads to such a path; waits for it. */
    public String awaitLink(String address, String path) {
        while (true) {
            URI link = URI.create(community.mail(address).link());
            String local = link.getRawPath() + (link.getRawQuery() == null ? "" : "?" + link.getRawQuery());
            if (local.startsWith(path)) {
                return local;
            }
        }
    }

    /** The token of such a link. */
    public String awaitToken(String address, String path) {
        return token(awaitLink(address, path));
    }

    /** What stands behind the last equals sign. */
    public static String token(String link) {
        return link.substring(link.lastIndexOf('=') + 1);
    }

    /** What was sent to an address so far, by subject. */
    public List<String> subjects(String address) {
        return community.mails(address).stream().map(TestMail::subject).toList();
    }
}
