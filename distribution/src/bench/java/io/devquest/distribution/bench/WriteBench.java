package io.devquest.distribution.bench;

import io.devquest.distribution.bench.HttpLoad.Result;
import io.devquest.distribution.bench.Site.Person;
import io.devquest.distribution.bench.Site.Topic;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;

/** Replies by REST, each in one commit that is on disk when it is acknowledged. */
final class WriteBench {

    private final Setting setting;
    private final List<Topic> topics;

    WriteBench(Setting setting, List<Topic> topics) {
        this.setting = setting;
        this.topics = topics;
    }

    void run(ServerProcess product, List<Person> people, Table table) throws SQLException, InterruptedException {
        Site site = new Site(product.port());
        write(product, people, 1);
        try (BareInserts bare = new BareInserts(setting.work())) {
            bare.run(1, setting.time().dividedBy(2));
            for (int writers : List.of(1, people.size())) {
                int before = topics.stream().mapToInt(site::posts).sum();
                Result result = write(product, people, writers);
                Samples baseline = bare.run(writers, setting.time());
                int added = topics.stream().mapToInt(site::posts).sum() - before;
                if (result.failures() > 0 || added != result.answers()) {
                    throw new IllegalStateException("%d acknowledged, %d failed, %d there"
                            .formatted(result.answers(), result.failures(), added));
                }
                report(table, writers, result, baseline);
            }
        }
    }

    private Result write(ServerProcess product, List<Person> people, int writers) {
        Site site = new Site(product.port());
        Random random = new Random(writers);
        return HttpLoad.run(product.port(), writers, setting.time(), line -> {
            Topic topic = topics.get(random.nextInt(topics.size()));
            return Requests.post(
                    Site.repliesTo(topic), people.get(line).headers(), site.body(Texts.post(random.nextInt(1000))));
        });
    }

    private void report(Table table, int writers, Result result, Samples baseline) {
        String name = "reply, " + writers + (writers == 1 ? " writer" : " writers");
        String how = "%d replies in %d s, every row there; baseline: one insert and commit in H2"
                .formatted(result.answers(), setting.time().toSeconds());
        table.add(
                name + ", a second",
                result.rate(),
                baseline.size() / (double) setting.time().toSeconds(),
                how);
        for (int percent : List.of(50, 95, 99)) {
            table.add(
                    name + ", p" + percent + " ms",
                    result.latencies().millis(percent / 100.0),
                    baseline.millis(percent / 100.0),
                    "");
        }
    }
}
