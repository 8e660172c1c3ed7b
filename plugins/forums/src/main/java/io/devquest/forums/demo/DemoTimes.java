package io.devquest.forums.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** When the topics of the demo were written: over the last year, more of them lately, and none in the future. */
final class DemoTimes {

    private static final double YEAR = Duration.ofDays(358).toMinutes();
    private static final double DENSER_LATELY = 1.6;
    private static final long NEWEST = 43;
    private static final long BOARDS_APART = 97;
    private static final long FIRST_REPLY = 4;
    private static final long NEXT_REPLY = 6;
    private static final int SPREAD = 97;

    // how many hundredths of the time since then a lively topic takes, so that not all of them end at once
    private static final int LEAST_ROOM = 30;
    private static final int ROOM = 65;

    private DemoTimes() {}

    /** A topic of a board, and when each of its posts was written. */
    record Dated(DemoBoard board, DemoTopic topic, List<Instant> at) {

        Instant started() {
            return at.get(0);
        }

        Dated with(DemoTopic other) {
            return new Dated(board, other, at);
        }
    }

    static List<Dated> of(List<DemoBoard> boards, Instant now) {
        List<Dated> all = new ArrayList<>();
        for (int place = 0; place < boards.size(); place++) {
            DemoBoard board = boards.get(place);
            int size = board.topics().size();
            for (int i = 0; i < size; i++) {
                double age = YEAR * Math.pow((size - 1.0 - i) / size, DENSER_LATELY);
                Instant started = now.minus(Math.round(age) + NEWEST + BOARDS_APART * place, ChronoUnit.MINUTES);
                DemoTopic topic = board.topics().get(i);
                all.add(new Dated(board, topic, posts(topic, started, now)));
            }
        }
        all.sort((one, other) -> one.started().compareTo(other.started()));
        return all;
    }

    private static List<Instant> posts(DemoTopic topic, Instant started, Instant now) {
        List<Duration> gaps = new ArrayList<>();
        Duration whole = Duration.ZERO;
        for (int i = 1; i < topic.posts().size(); i++) {
            Duration gap = gap(topic.posts().get(i), i);
            gaps.add(gap);
            whole = whole.plus(gap);
        }
        long used = LEAST_ROOM + Math.floorMod(topic.title().hashCode(), ROOM);
        Duration room = Duration.between(started, now).multipliedBy(used).dividedBy(100);
        double share = whole.compareTo(room) > 0 ? (double) room.toSeconds() / whole.toSeconds() : 1;
        List<Instant> at = new ArrayList<>(List.of(started));
        for (Duration gap : gaps) {
            at.add(at.get(at.size() - 1).plusSeconds(Math.round(gap.toSeconds() * share)));
        }
        return at;
    }

    /** Between a few minutes and some hours, by the length of the text: the same whenever it is asked for. */
    private static Duration gap(DemoPost post, int place) {
        if (post.after() != null) {
            return post.after();
        }
        long sign = Math.floorMod(post.body().hashCode(), SPREAD);
        return Duration.ofMinutes((place == 1 ? FIRST_REPLY : NEXT_REPLY) + sign * sign / 24);
    }
}
