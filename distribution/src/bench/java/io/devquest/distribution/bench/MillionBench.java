package io.devquest.distribution.bench;

import io.devquest.distribution.bench.Site.Person;
import io.devquest.distribution.bench.Site.Topic;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The same requests with a million posts in PostgreSQL as with a thousand. */
final class MillionBench {

    private static final DataSet SMALL = new DataSet(50, 20, 50);
    private static final DataSet LARGE = new DataSet(50_000, 20, 50);
    private static final int READERS = 4;
    private static final int WRITERS = 8;

    /** How long each request took, and how often a big table was read as a whole meanwhile. */
    private record Taken(Map<String, Measured> times, Map<String, Long> wholeReads) {}

    private final Setting setting;

    MillionBench(Setting setting) {
        this.setting = setting;
    }

    void run(Table table) throws SQLException {
        Taken small = measure("small", SMALL);
        Taken large = measure("large", LARGE);
        String how = "p50, %,d posts; baseline: %,d posts".formatted(LARGE.size(), SMALL.size());
        large.times().forEach((name, measured) -> table.add(
                "million: " + name + ", ms",
                measured.latencies.millis(0.5),
                small.times().get(name).latencies.millis(0.5),
                how));
        large.wholeReads().forEach((name, count) ->
                table.add("million: " + name + " read as a whole", count, "times during all of these requests"));
    }

    private Taken measure(String folder, DataSet data) throws SQLException {
        Setting own = setting.within(folder);
        try (Postgres server = new Postgres()) {
            Database database = server.database();
            List<Topic> topics = data.fill(own, database);
            ForumsBench bench = new ForumsBench(folder, own, database, topics);
            try (ServerProcess product = own.startCold(database.environment())) {
                Site site = new Site(product.port());
                List<Person> people = ForumsBench.people(site, data.people());
                Readings readings = new Readings(topics, people);
                ForumsBench.warm(product, readings, ForumsBench.replies(site, people, readings));
                product.pin();
                Map<String, Long> before = server.wholeReads();
                Map<String, Measured> times = new LinkedHashMap<>();
                for (Readings.Kind kind : readings.all()) {
                    bench.load(product, READERS, kind.requests());
                    times.put(kind.name(), bench.timed(product, READERS, kind.requests()));
                }
                times.put("W1 reply", bench.timed(product, WRITERS, ForumsBench.replies(site, people, readings)));
                Map<String, Long> reads = server.wholeReads();
                reads.replaceAll((name, count) -> count - before.getOrDefault(name, 0L));
                return new Taken(times, reads);
            }
        }
    }
}
