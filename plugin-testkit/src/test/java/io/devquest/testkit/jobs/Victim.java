package io.devquest.testkit.jobs;

import io.devquest.engine.CommunityServer;
import io.devquest.engine.StartOptions;
import io.devquest.engine.config.Config;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;

/** A community in a process of its own that is at a job until somebody kills it. */
final class Victim {

    private Victim() {}

    public static void main(String[] arguments) {
        Config config = Config.defaults(Path.of(arguments[0])).withPort(0);
        CommunityServer server = CommunityServer.start(config, StartOptions.standard());
        School school = new School(server, (lesson, progress) -> {
            System.out.println("at it");
            while (true) {
                LockSupport.parkNanos(1_000_000_000);
            }
        });
        school.ask(7);
        server.awaitStop();
    }
}
