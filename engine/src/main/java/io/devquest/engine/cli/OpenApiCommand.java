package io.devquest.engine.cli;

import io.devquest.engine.config.ControlFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Prints the OpenAPI document of what is installed now. */
@Command(name = "openapi", description = "Prints the OpenAPI document of the running community.")
final class OpenApiCommand implements Runnable {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Main main;

    @Override
    public void run() {
        ControlFile control = ControlFile.running(main.config().home())
                .orElseThrow(() -> new CommandFailure(
                        "The community does not run, so it has no routes. Start it with devquest start."));
        try (RunningInstance instance = new RunningInstance(control)) {
            main.out().println(instance.read("/api/v1/openapi.json").toPrettyString());
        }
    }
}
