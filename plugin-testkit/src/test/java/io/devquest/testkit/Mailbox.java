package io.devquest.testkit;

import io.devquest.engine.mail.Mailer;
import io.devquest.engine.views.Letter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The mail of everyone in a community, from the moment it was opened. */
public final class Mailbox {

    private static final long PATIENCE = 20_000_000_000L;

    private record Mail(String address, Letter letter) {}

    private final List<Mail> mails = new ArrayList<>();

    private Mailbox() {}

    public static Mailbox of(Community community) {
        Mailbox box = new Mailbox();
        community.server().get(Mailer.class).onQueued(box::add);
        return box;
    }

    private synchronized void add(String address, Letter letter) {
        mails.add(new Mail(address, letter));
        notifyAll();
    }

    /** The path in the newest mail to an address that leads there; waits for it. */
    public synchronized String awaitLink(String address, String path) {
        long deadline = System.nanoTime() + PATIENCE;
        Optional<String> link = link(address, path);
        while (link.isEmpty() && System.nanoTime() < deadline) {
            try {
                wait(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
            link = link(address, path);
        }
        return link.orElseThrow(() -> new AssertionError("No mail to " + address + " has a link to " + path));
    }

    private Optional<String> link(String address, String path) {
        Pattern pattern = Pattern.compile("https?://[^/\\s]+(" + Pattern.quote(path) + "[^\\s]*)");
        return mails.stream()
                .filter(mail -> mail.address().equals(address))
                .map(mail -> pattern.matcher(mail.letter().text()))
                .filter(Matcher::find)
                .map(matcher -> matcher.group(1))
                .reduce((older, newer) -> newer);
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
    public synchronized List<String> subjects(String address) {
        return mails.stream()
                .filter(mail -> mail.address().equals(address))
                .map(mail -> mail.letter().subject())
                .toList();
    }
}
