package io.devquest.engine.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Plugins of a running or a stopped instance. */
@Command(
        name = "plugin",
        description = "Lists, installs, switches and removes plugins, while the community runs or not.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = NewPluginCommand.class)
final class PluginCommands {

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Main main;

    @Command(description = "Shows every plugin with its version and state.")
    void list() {
        try (Instance instance = Instance.open(main.config())) {
            List<PluginRow> rows = instance.plugins();
            PrintWriter out = main.out();
            if (rows.isEmpty()) {
                out.println("No plugin is installed. devquest plugin install FILE installs one.");
            }
            rows.forEach(row -> out.printf(
                    Locale.ROOT,
                    "%-20s %-12s %-12s %s%n",
                    row.id(),
                    row.version(),
                    row.state().toLowerCase(Locale.ROOT),
                    row.reason().isEmpty() ? row.title() : row.reason()));
        }
    }

    @Command(description = "Installs a plugin from its archive.")
    void install(@Parameters(paramLabel = "FILE") Path archive) {
        change(instance -> instance.install(requireFile(archive)));
    }

    @Command(description = "Switches a plugin on.")
    void enable(@Parameters(paramLabel = "ID") String id) {
        change(instance -> instance.enable(id));
    }

    @Command(description = "Switches a plugin off; its data stays.")
    void disable(@Parameters(paramLabel = "ID") String id) {
        change(instance -> instance.disable(id));
    }

    @Command(description = "Replaces a plugin by another version of it.")
    void upgrade(@Parameters(paramLabel = "ID") String id, @Parameters(paramLabel = "FILE") Path archive) {
        change(instance -> instance.upgrade(id, requireFile(archive)));
    }

    @Command(description = "Removes a plugin. Its data stays, unless --purge is given.")
    void uninstall(
            @Parameters(paramLabel = "ID") String id,
            @Option(names = "--purge", description = "Deletes the plugin's data as well.") boolean purge) {
        try (Instance instance = Instance.open(main.config())) {
            instance.uninstall(id, purge);
            main.out().println(id + " is removed" + (purge ? ", with its data." : "; its data is kept."));
        }
    }

    @Command(description = "Checks an archive without installing it.")
    void verify(@Parameters(paramLabel = "FILE") Path archive) {
        try (Instance instance = Instance.open(main.config())) {
            PluginRow row = instance.verify(requireFile(archive));
            main.out().println(row.id() + " " + row.version() + " can be installed.");
        }
    }

    PrintWriter out() {
        return main.out();
    }

    private void change(Function<Instance, PluginRow> action) {
        try (Instance instance = Instance.open(main.config())) {
            PluginRow row = action.apply(instance);
            if (row.broken()) {
                throw new CommandFailure(row.id() + " " + row.version() + " has failed: " + row.reason());
            }
            main.out()
                    .println(row.id() + " " + row.version() + " is "
                            + row.state().toLowerCase(Locale.ROOT) + ".");
        }
    }

    private static Path requireFile(Path archive) {
        if (!Files.isRegularFile(archive)) {
            throw new CommandFailure("There is no file " + archive + ".");
        }
        return archive;
    }
}
