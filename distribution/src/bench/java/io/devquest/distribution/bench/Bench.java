package io.devquest.distribution.bench;

import io.devquest.distribution.bench.Site.Person;
import io.devquest.distribution.bench.Site.Topic;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Runs every measurement and prints one table. */
public final class Bench {

    private static final String BOARD = "bench";
    private static final String LEARNING = "learning";
    private static final int WRITERS = 8;

    private final Setting setting;
    private final Table table = new Table(System.err);

    private final List<String> parts;

    private Bench(Setting setting, List<String> parts) {
        this.setting = setting;
        this.parts = parts;
    }

    /** Arguments: the unpacked product, how many seconds one measurement takes, and which parts to run. */
    public static void main(String[] arguments) throws Exception {
        Path work = Files.createTempDirectory("devquest-bench-");
        try {
            Duration time = Duration.ofSeconds(Long.parseLong(arguments[1]));
            Setting setting = new Setting(Path.of(arguments[0]).toAbsolutePath(), work, time);
            new Bench(setting, List.of(arguments[2].split(","))).run();
        } finally {
            delete(work);
        }
    }

    private void run() throws Exception {
        if (parts.contains(LEARNING)) {
            new LearningBench(setting).run(table);
        }
        if (!parts.equals(List.of(LEARNING))) {
            community();
        }
        System.out.println(Host.describe());
        table.print(System.out);
    }

    private void community() throws Exception {
        List<Topic> topics;
        try (ServerProcess product = setting.startProduct(false)) {
            topics = fill(new Site(product.port()));
        }
        if (parts.contains("start")) {
            new StartBench(setting).run(table);
        }
        if (parts.contains("search")) {
            new SearchBench(setting).run(table);
        }
        if (parts.contains("log")) {
            new LogBench(setting).run(table);
        }
        ServerProcess.pinSelf();
        if (parts.contains("forums")) {
            forums(new DataSet(2_000, 20, 200));
        }
        if (parts.contains("million")) {
            new MillionBench(setting).run(table);
        }
        if (parts.contains("pages")) {
            new PageBench(setting, topics).run(table);
        }
        try (ServerProcess product = setting.startProduct(true)) {
            List<Person> people = new Site(product.port()).people(WRITERS);
            if (parts.contains("writes")) {
                new WriteBench(setting, topics).run(product, people, table);
            }
            if (parts.contains("idle")) {
                new IdleBench(setting, topics.get(0)).run(product, table);
            }
            if (parts.contains("live")) {
                new LiveBench(setting, topics.get(0)).run(product, people, table);
            }
        }
    }

    private void forums(DataSet data) throws Exception {
        Setting file = setting.within("file");
        Database h2 = Database.in(file.home());
        new ForumsBench("H2", file, h2, data.fill(file, h2)).run(table);
        Setting server = setting.within("server");
        try (Postgres postgres = new Postgres()) {
            Database database = postgres.database();
            new ForumsBench("PostgreSQL", server, database, data.fill(server, database)).run(table);
        }
    }

    private static List<Topic> fill(Site site) {
        Person admin = site.admin();
        site.board(admin, BOARD);
        List<Topic> topics = new ArrayList<>();
        for (int i = 0; i < Setting.TOPICS; i++) {
            int first = i * Setting.POSTS;
            Topic topic = site.topic(admin, BOARD, Texts.title(i), Texts.post(first));
            IntStream.range(first + 1, first + Setting.POSTS)
                    .forEach(number -> site.reply(admin, topic, Texts.post(number)));
            topics.add(topic);
        }
        return topics;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
