package io.devquest.distribution;

import java.net.URI;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One process of the product. */
final class Running {

    private static final Pattern READY = Pattern.compile("DevQuest Community is ready at (http://\\S+)\\R");

    private final Process process;
    private final Lines output;
    private final Lines errors;

    Running(Process process) {
        this.process = process;
        output = new Lines(process.getInputStream());
        errors = new Lines(process.getErrorStream());
    }

    void awaitReady() {
        Wait.until("the product is ready", () -> READY.matcher(output.text()).find() || !process.isAlive());
        if (!process.isAlive()) {
            throw new AssertionError("The product ended at its start: " + output.whole() + errors.whole());
        }
    }

    URI url() {
        Matcher line = READY.matcher(output.text());
        if (!line.find()) {
            throw new AssertionError("It does not say that it is ready: " + output.text());
        }
        return URI.create(line.group(1));
    }

    int port() {
        return url().getPort();
    }

    /** A client without an account. */
    Rest guest() {
        return new Rest(url());
    }

    Rest admin() {
        return guest().signIn(Product.ADMIN, Product.ADMIN_PASSWORD);
    }

    String output() {
        return output.text();
    }

    String errors() {
        return errors.text();
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    /** Ends it at once, as {@code kill -9} does. */
    void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** Asks it to end. */
    void terminate() {
        process.destroy();
    }

    /** Asks it to end, waits, and returns the exit code. */
    int stop() {
        terminate();
        return awaitEnd();
    }

    int awaitEnd() {
        try {
            if (!process.waitFor(Wait.LONG.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("The product does not end.");
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        return process.exitValue();
    }
}
