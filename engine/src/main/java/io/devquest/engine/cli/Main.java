package io.devquest.engine.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.devquest.engine.config.Config;
import io.devquest.engine.config.ConfigFile;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code bin/devquest}. Exit codes: 0 done, 1 failed with a sentence, 2 not understood. */
@Command(
        name = "devquest",
        description = "Runs and operates DevQuest Community.",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = ProductVersion.class,
        subcommands = {
            StartCommand.class,
            PluginCommands.class,
            UserCommands.class,
            DoctorCommand.class,
            OpenApiCommand.class,
            ConfigCommand.class
        })
public final class Main implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--home",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "The folder of the instance: data, plugins, conf. Default: where DevQuest is installed.")
    private @Nullable Path home;

    private final Map<String, String> env;
    private final InputStream in;

    Main(Map<String, String> env, InputStream in) {
        this.env = env;
        this.in = in;
    }

    /** Runs a command and ends the process. */
    public static void main(String[] args) {
        PrintWriter out = writer(FileDescriptor.out);
        PrintWriter err = writer(FileDescriptor.err);
        System.exit(run(args, new Main(System.getenv(), System.in), out, err));
    }

    static int run(String[] args, Main main, PrintWriter out, PrintWriter err) {
        CommandLine command = new CommandLine(main).setOut(out).setErr(err);
        command.setExecutionExceptionHandler((failure, line, parsed) -> {
            Logs.record(failure);
            line.getErr().println(Sentences.of(failure));
            line.getErr().flush();
            return CommandLine.ExitCode.SOFTWARE;
        });
        return command.execute(args);
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), true, UTF_8);
    }

    @Override
    public void run() {
        spec.commandLine().usage(out());
    }

    Path home() {
        return Optional.ofNullable(home)
                .or(this::installation)
                .orElse(Path.of(""))
                .toAbsolutePath()
                .normalize();
    }

    /** Where the product was unpacked; empty when it runs from classes. */
    Optional<Path> installation() {
        return Optional.ofNullable(System.getProperty("devquest.install")).map(Path::of);
    }

    Config config() {
        return ConfigFile.load(home(), env);
    }

    Map<String, String> env() {
        return env;
    }

    InputStream in() {
        return in;
    }

    PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
