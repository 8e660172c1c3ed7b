package io.devquest.distribution.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
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
        return home().resolve("data").resolve("search");
    }

    Path pages() {
        return work.resolve("pages");
    }

    Path home() {
        return work.resolve("home");
    }

    ServerProcess startProduct(boolean oneCore) {
        return startProduct(oneCore, Map.of());
    }

    /** With more in its environment, such as another database. */
    ServerProcess startProduct(boolean oneCore, Map<String, String> environment) {
        Map<String, String> all = new HashMap<>(Site.ENVIRONMENT);
        all.putAll(environment);
        return ServerProcess.start(
                List.of(
                        product.resolve("bin/devquest").toString(),
                        "start",
                        "--port",
                        "PORT",
                        "--home",
                        home().toString()),
                all,
                oneCore);
    }

    /** As on a machine of one core; it is on all of them until it is warm and pinned. */
    ServerProcess startCold(Map<String, String> environment) {
        Map<String, String> all = new HashMap<>(environment);
        all.put("DEVQUEST_JAVA_OPTS", "-XX:ActiveProcessorCount=1");
        return startProduct(false, all);
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
