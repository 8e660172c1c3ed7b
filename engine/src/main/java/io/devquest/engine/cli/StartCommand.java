package io.devquest.engine.cli;

import io.devquest.engine.CommunityServer;
import io.devquest.engine.StartOptions;
import io.devquest.engine.config.Config;
import io.devquest.engine.config.ControlFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Runs the community until the process is told to end. */
@Command(name = "start", description = "Starts the community and runs until it is stopped.")
final class StartCommand implements Runnable {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Main main;

    @Option(names = "--port", paramLabel = "N", description = "The port to listen on; 0 takes a free one.")
    private @Nullable Integer port;

    @Option(names = "--demo", description = "Makes demo accounts and example data on the first start.")
    private boolean demo;

    @Option(names = "--safe-mode", description = "Starts without any plugin.")
    private boolean safeMode;

    @Override
    public void run() {
        HomeFolder.prepare(main.home(), main.installation());
        Config config = port == null ? main.config() : main.config().withPort(requirePort(port));
        Optional<ControlFile> other = ControlFile.running(config.home());
        if (other.isPresent()) {
            throw new CommandFailure("A community already runs on " + config.home() + ": "
                    + other.get().url() + ", process " + other.get().pid() + ".");
        }
        Logs.open(config);
        try (CommunityServer server = start(config)) {
            List<String> lines = new ArrayList<>();
            lines.add("DevQuest Community is ready at " + server.url());
            lines.addAll(server.notices());
            main.out().println(String.join(System.lineSeparator(), lines));
            main.out().flush();
            Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop"));
            server.awaitStop();
        }
    }

    private CommunityServer start(Config config) {
        try {
            return CommunityServer.start(
                    config, StartOptions.standard().withDemo(demo).withSafeMode(safeMode));
        } catch (RuntimeException e) {
            throw new CommandFailure("DevQuest Community cannot start: " + Sentences.of(e, config), e);
        }
    }

    private static int requirePort(int port) {
        if (port < 0 || port > 65_535) {
            throw new CommandFailure("--port takes a number from 0 to 65535, not " + port + ".");
        }
        return port;
    }
}
