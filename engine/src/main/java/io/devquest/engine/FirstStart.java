package io.devquest.engine;

import io.devquest.api.access.Actor;
import io.devquest.api.demo.DemoData;
import io.devquest.engine.config.Config;
import io.devquest.engine.plugin.Plugins;
import io.devquest.engine.users.DemoAccount;
import io.devquest.engine.users.DemoAccounts;
import io.devquest.engine.users.Registration;
import io.devquest.engine.users.Setup;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What happens once in the life of an instance: its first administrator, and demo data if asked for. */
final class FirstStart {

    private static final Logger log = LoggerFactory.getLogger(FirstStart.class);

    private final Config config;
    private final Setup setup;
    private final DemoAccounts accounts;
    private final Plugins plugins;

    @Inject
    FirstStart(Config config, Setup setup, DemoAccounts accounts, Plugins plugins) {
        this.config = config;
        this.setup = setup;
        this.accounts = accounts;
        this.plugins = plugins;
    }

    /**
     * Prepares what is missing and returns the lines the operator must read.
     *
     * @param demo whether demo people are wanted
     */
    List<String> prepare(String url, boolean demo) {
        List<String> lines = new ArrayList<>();
        config.setup()
                .ifPresent(admin -> setup.unattended(new Registration(admin.name(), admin.email(), admin.password())));
        if (demo) {
            List<DemoAccount> made = accounts.make();
            made.forEach(account -> lines.add("  Demo account %-8s %-10s password %s"
                    .formatted(account.name(), account.role(), account.password())));
            if (!made.isEmpty()) {
                lines.add("  Their topics are being written and appear within a minute.");
            }
        }
        setup.open().ifPresent(path -> lines.add("  Make the first administrator at " + url + path));
        return lines;
    }

    /** Makes what the demo people have done; false if something is missing. */
    boolean makeExamples(List<DemoData> demos) {
        List<Actor> people = accounts.actors();
        boolean complete = true;
        for (DemoData demo : demos) {
            complete &= make(demo, people);
        }
        if (Thread.currentThread().isInterrupted()) {
            return false;
        }
        return plugins.makeDemoData(people) && complete;
    }

    private static boolean make(DemoData demo, List<Actor> people) {
        try {
            demo.make(people);
            return true;
        } catch (RuntimeException e) {
            log.warn("Some example data could not be made", e);
            return false;
        }
    }
}
