package io.devquest.distribution.bench;

import io.devquest.distribution.bench.Site.Person;
import io.devquest.distribution.bench.Site.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Ten thousand posts in three languages to search in: half for everybody, half for the members of five groups. */
final class Library {

    static final int GROUPS = 5;

    private static final int TOPICS = 500;
    private static final int WRITERS = 8;
    private static final int POSTS = 20;
    private static final int FIRST_RANK = 101;
    private static final int LAST_RANK = 300;

    private Library() {}

    /** Fills the site and returns somebody who is a member of all the groups. */
    static Person fill(Site site) throws InterruptedException {
        Person admin = site.admin();
        Person member = site.people(1).get(0);
        List<String> boards = new ArrayList<>();
        for (int i = 0; i <= GROUPS; i++) {
            String slug = "shelf" + i;
            site.board(admin, slug);
            if (i > 0) {
                site.join(member, site.group(admin, "Readers " + i, slug));
            }
            boards.add(slug);
        }
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
        try {
            // the even ones are for everybody
            List<Future<?>> topics = IntStream.range(0, TOPICS)
                    .<Future<?>>mapToObj(number -> threads.submit(() -> {
                        String board = number % 2 == 0 ? boards.get(0) : boards.get(1 + number / 2 % GROUPS);
                        write(site, admin, board, number);
                    }))
                    .toList();
            for (Future<?> topic : topics) {
                topic.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            threads.shutdownNow();
        }
        return member;
    }

    private static void write(Site site, Person author, String board, int number) {
        Tongue tongue = Tongue.values()[number % Tongue.values().length];
        String title = tongue.word(1 + number) + " " + tongue.word(TOPICS + number);
        int first = number * POSTS;
        Topic topic = site.topic(author, board, title, tongue.text(first));
        IntStream.range(first + 1, first + POSTS).forEach(post -> site.reply(author, topic, tongue.text(post)));
    }

    /** What is asked: the words of medium frequency, in all languages. */
    static List<String> words() {
        List<String> words = new ArrayList<>();
        for (int rank = FIRST_RANK; rank <= LAST_RANK; rank++) {
            for (Tongue tongue : Tongue.values()) {
                words.add(tongue.word(rank));
            }
        }
        return words;
    }
}
