package io.devquest.distribution.bench;

import io.devquest.distribution.bench.HttpLoad.Result;
import io.devquest.distribution.bench.Site.Person;
import io.devquest.distribution.bench.Site.Topic;
import java.util.List;
import java.util.function.IntFunction;

/** One topic followed by a thousand sockets while four people post without pause. */
final class LiveBench {

    private static final int SOCKETS = 1000;
    private static final int POSTERS = 4;

    /** What the sockets saw. */
    private record Seen(double perSecond, double posts, Samples latencies, long lost, String frame) {}

    private final Setting setting;
    private final Topic topic;

    LiveBench(Setting setting, Topic topic) {
        this.setting = setting;
        this.topic = topic;
    }

    void run(ServerProcess product, List<Person> people, Table table) {
        Site site = new Site(product.port());
        Seen seen = measure(
                product,
                line -> Requests.post(
                        Site.repliesTo(topic), people.get(line).headers(), site.body(stamp() + Texts.post(1))));
        try (ServerProcess bare = setting.startBare(true)) {
            String frame = seen.frame();
            Seen base = measure(
                    bare,
                    line -> Requests.post(
                            "/broadcast", "", frame.replaceFirst(LiveClients.STAMP + "[0-9]+ ", stamp())));
            report(table, seen, base);
        }
    }

    private static String stamp() {
        return LiveClients.STAMP + System.nanoTime() + " ";
    }

    private Seen measure(ServerProcess server, IntFunction<byte[]> posts) {
        LiveClients clients = LiveClients.connect(server.port(), SOCKETS, "forums.topic:" + topic.id());
        Result result;
        double perSecond;
        try (clients) {
            HttpLoad.run(server.port(), POSTERS, setting.time().dividedBy(2), posts);
            clients.measureFromHere();
            long before = clients.frames();
            long start = System.nanoTime();
            result = HttpLoad.run(server.port(), POSTERS, setting.time(), posts);
            perSecond = (clients.frames() - before) / ((System.nanoTime() - start) / 1e9);
        }
        return new Seen(perSecond, result.rate(), clients.latencies(), clients.lost(), clients.lastFrame());
    }

    private void report(Table table, Seen seen, Seen base) {
        String how = "%d sockets on one topic, %d posters without pause, %d s, frame of %d bytes"
                .formatted(
                        SOCKETS,
                        POSTERS,
                        setting.time().toSeconds(),
                        seen.frame().length());
        table.add("live, deliveries a second", seen.perSecond(), base.perSecond(), how);
        table.add("live, posts a second", seen.posts(), base.posts(), "baseline: a broadcast, nothing stored");
        table.add(
                "live, post sent to received, p50 ms",
                seen.latencies().millis(0.5),
                base.latencies().millis(0.5),
                "");
        table.add(
                "live, post sent to received, p99 ms",
                seen.latencies().millis(0.99),
                base.latencies().millis(0.99),
                "");
        table.add("live, sockets the server closed", seen.lost(), "as too slow");
    }
}
