package io.devquest.distribution.bench;

import io.devquest.distribution.bench.Site.Person;
import io.devquest.distribution.bench.Site.Topic;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;

/** What readers of the forums ask for, by the names these requests have in our goals. */
final class Readings {

    private static final int PAGE = 20;

    /** With a cookie, whosever it is, a finished page is not sent again. */
    private static final String COOKIE = "Cookie: seen=1\r\n";

    /**
     * @param name of the request
     * @param bytes the name of the page that the baseline serves instead
     */
    record Kind(String name, String bytes, IntFunction<byte[]> requests) {}

    private final List<Topic> topics;
    private final List<Person> people;
    private final Random random = new Random(11);

    /** @param topics the two long ones first */
    Readings(List<Topic> topics, List<Person> people) {
        this.topics = topics;
        this.people = people;
    }

    List<Kind> all() {
        Topic thousand = topics.get(0);
        Topic tenThousand = topics.get(1);
        return List.of(
                new Kind("R1 topic page, guest", "page", line -> Requests.get(any().url(), "")),
                new Kind("R1 the same, drawn each time", "page", line -> Requests.get(any().url(), COOKIE)),
                new Kind("R2 topic page, signed in", "page", line -> Requests.get(any().url(), one())),
                new Kind("R3 page of 1,000 posts", "page", line -> Requests.get(part(thousand, 0), "")),
                new Kind("R3 page of 10,000 posts", "page", line -> Requests.get(part(tenThousand, 1), "")),
                new Kind("R4 topic as JSON, guest", "json", line -> Requests.get(posts(), "")),
                new Kind("R5 topic as JSON, signed in", "json", line -> Requests.get(posts(), one())),
                new Kind("R6 list of boards, page", "boards", line -> Requests.get("/forums", "")),
                new Kind("R7 list of boards, JSON", "list", line -> Requests.get("/api/v1/forums/boards", "")));
    }

    /** Any but the long ones. */
    Topic any() {
        int first = DataSet.LONG.length;
        return topics.get(first + random.nextInt(topics.size() - first));
    }

    private String part(Topic topic, int which) {
        return topic.url() + "?after=" + random.nextInt(DataSet.LONG[which] / PAGE) * PAGE;
    }

    private String one() {
        return people.get(random.nextInt(people.size())).headers();
    }

    private String posts() {
        return Site.repliesTo(any());
    }
}
