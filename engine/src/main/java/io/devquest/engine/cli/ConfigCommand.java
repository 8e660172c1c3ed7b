package io.devquest.engine.cli;

import io.devquest.engine.config.ConfigFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Shows the configuration as it counts. */
@Command(name = "config", description = "Shows every key with the value it has; passwords are masked.")
final class ConfigCommand implements Runnable {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Main main;

    @Option(names = "--defaults", description = "Prints the commented file with the defaults instead.")
    private boolean defaults;

    @Override
    public void run() {
        if (defaults) {
            main.out().print(ConfigFile.shipped());
            main.out().flush();
            return;
        }
        ConfigFile.effective(main.home(), main.env())
                .forEach((key, value) -> main.out().println(key + " = " + value));
    }
}
