package io.devquest.distribution.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** The same programs as plain processes, or in a bubblewrap that does nothing but isolate. */
final class BareRuns {

    /** How a program is shut in, at the least. */
    private static final List<String> WRAP = List.of(
            "bwrap",
            "--unshare-all",
            "--die-with-parent",
            "--ro-bind",
            "/",
            "/",
            "--dev",
            "/dev",
            "--proc",
            "/proc",
            "--bind",
            "FOLDER",
            "/tmp",
            "--chdir",
            "/tmp");

    private final Path work;
    private final boolean wrapped;
    private final AtomicLong folders = new AtomicLong();

    BareRuns(Path work, boolean wrapped) {
        this.work = work.resolve(wrapped ? "wrapped" : "plain");
        this.wrapped = wrapped;
    }

    /** From nothing to the first byte, compiler included, in nanoseconds. */
    long firstOutput(Program program, long number) {
        Path folder = work.resolve(String.valueOf(folders.incrementAndGet()));
        try {
            Files.createDirectories(folder);
            long start = System.nanoTime();
            Files.writeString(folder.resolve(program.file()), program.source(number));
            if (!program.compile().isEmpty()) {
                Process compiler = start(folder, List.of("sh", "-c", program.compile()));
                compiler.getInputStream().readAllBytes();
                end(compiler, program);
            }
            Process process = start(folder, program.run());
            process.getInputStream().read();
            long first = System.nanoTime() - start;
            process.getInputStream().readAllBytes();
            end(process, program);
            return first;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Process start(Path folder, List<String> command) throws IOException {
        List<String> whole = new ArrayList<>();
        if (wrapped) {
            WRAP.forEach(word -> whole.add(word.replace("FOLDER", folder.toString())));
        }
        whole.addAll(command);
        return new ProcessBuilder(whole)
                .directory(folder.toFile())
                .redirectError(Redirect.INHERIT)
                .start();
    }

    private static void end(Process process, Program program) {
        try {
            if (process.waitFor() != 0) {
                throw new IllegalStateException("The bare program in " + program.language() + " failed");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
