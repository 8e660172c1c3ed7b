package io.devquest.engine.cli;

import io.devquest.engine.config.Config;
import io.devquest.engine.config.ControlFile;
import io.devquest.engine.mail.MailServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Says on one screen what is wrong. */
@Command(name = "doctor", description = "Checks the instance and says what is wrong.")
final class DoctorCommand implements Callable<Integer> {

    private static final long LITTLE_SPACE = 1L << 30;

    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private Main main;

    private int problems;

    @Override
    public Integer call() {
        check("Java " + Runtime.version().feature(), Optional.empty());
        Config config = main.config();
        check("The configuration is read", Optional.empty());
        check("The home folder is " + config.home(), homeProblem(config.home()));
        checkMail(config);
        Optional<ControlFile> running = ControlFile.running(config.home());
        check(
                running.map(control -> "The community runs at " + control.url()).orElse("The community does not run"),
                Optional.empty());
        try (Instance instance = Instance.open(config)) {
            if (instance instanceof RunningInstance live) {
                check("It is ready", readyProblem(live));
            }
            check("The database answers", Optional.empty());
            instance.plugins().forEach(this::checkPlugin);
        } catch (CommandFailure e) {
            check("The community can be opened", Optional.of(Sentences.of(e)));
        }
        main.out()
                .println(problems == 0 ? "Nothing is wrong." : problems + (problems == 1 ? " problem." : " problems."));
        return problems == 0 ? 0 : 1;
    }

    private void checkMail(Config config) {
        Config.Mail mail = config.mail();
        if (mail.configured()) {
            check("Mail is sent by " + mail.host() + ":" + mail.port(), MailServer.problem(mail));
        } else {
            check(
                    "Mail is not sent but written to "
                            + config.data().resolve("mail").toAbsolutePath() + "; set mail.host to send it",
                    Optional.empty());
        }
    }

    private void checkPlugin(PluginRow plugin) {
        String what = "Plugin " + plugin.id() + " " + plugin.version();
        check(what, plugin.broken() ? Optional.of(plugin.state() + ": " + plugin.reason()) : Optional.empty());
    }

    private static Optional<String> readyProblem(RunningInstance live) {
        try {
            live.read("/health/ready");
            return Optional.empty();
        } catch (CommandFailure e) {
            return Optional.of(Sentences.of(e));
        }
    }

    private static Optional<String> homeProblem(Path home) {
        if (!Files.isDirectory(home) || !Files.isWritable(home)) {
            return Optional.of("it is missing or cannot be written.");
        }
        try {
            long free = Files.getFileStore(home).getUsableSpace();
            return free < LITTLE_SPACE
                    ? Optional.of("only " + (free >> 20) + " MiB are free on its disk.")
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    private void check(String what, Optional<String> problem) {
        main.out().println(problem.map(text -> "WRONG " + what + ": " + text).orElse("ok    " + what));
        problems += problem.isPresent() ? 1 : 0;
    }
}
