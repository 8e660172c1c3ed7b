package io.devquest.distribution.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Where the bench runs and how long each of its measurements takes.
 *
 * @param product the unpacked product
 * @param work an empty folder for homes and baselines
 * @param time of one measurement
 */
record Setting(Path product, Path work, Duration time) {

    static final int TOPICS = 50;
    static final int POSTS = 20;

    /** The same in a folder below, with a home of its own. */
    Setting within(String folder) {
        return new Setting(product, work.resolve(folder), time);
    }

    /** The indexes of the search. */
    Path index() {
        return work.resolve("home").resolve("data").resolve("search");
    }

    Path pages() {
        return work.resolve("pages");
    }

    ServerProcess startProduct(boolean oneCore) {
        return ServerProcess.start(
                List.of(
                        product.resolve("bin/devquest").toString(),
                        "start",
                        "--port",
                        "PORT",
                        "--home",
                        work.resolve("home").toString()),
                Site.ENVIRONMENT,
                oneCore);
    }

    ServerProcess startBare(boolean oneCore) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                BareServer.class.getName(),
                "PORT"));
        if (pages().toFile().isDirectory()) {
            command.add(pages().toString());
        }
        return ServerProcess.start(command, Map.of(), oneCore);
    }
}
