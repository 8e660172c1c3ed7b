package io.devquest.distribution.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server under measurement: a process of its own on loopback, on one core if asked. */
final class ServerProcess implements AutoCloseable {

    private static final int TICKS_PER_SECOND = 100;
    private static final Pattern HEAP = Pattern.compile("total (\\d+)K, used (\\d+)K");
    private static final Path TASKSET = Path.of("/usr/bin/taskset");

    private final Process process;
    private final BufferedReader out;
    private final int port;
    private final double readySeconds;

    private ServerProcess(Process process, BufferedReader out, int port, double readySeconds) {
        this.process = process;
        this.out = out;
        this.port = port;
        this.readySeconds = readySeconds;
    }

    /** Starts it and waits for the line that says it is ready; the port takes the place of PORT in the command. */
    static ServerProcess start(List<String> command, Map<String, String> environment, boolean oneCore) {
        int port = freePort();
        // this process may be on one core already, which its children would inherit
        List<String> whole = new ArrayList<>(pinned(oneCore ? "0" : "0-" + (Host.CORES - 1)));
        command.forEach(word -> whole.add(word.replace("PORT", String.valueOf(port))));
        ProcessBuilder builder = new ProcessBuilder(whole).redirectErrorStream(true);
        builder.environment().putAll(environment);
        try {
            long start = System.nanoTime();
            Process process = builder.start();
            BufferedReader out = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
            StringBuilder said = new StringBuilder();
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                said.append(line).append('\n');
                if (line.contains(" ready ")) {
                    return new ServerProcess(process, out, port, (System.nanoTime() - start) / 1e9);
                }
            }
            throw new IllegalStateException(whole + " ended before it was ready:\n" + said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps this process, the load, off the core of the servers. */
    static void pinSelf() {
        if (pinned("1").isEmpty()) {
            return;
        }
        run(List.of(
                TASKSET.toString(),
                "-a",
                "-p",
                "-c",
                "1",
                String.valueOf(ProcessHandle.current().pid())));
    }

    /**
     * Keeps a server on the core of the servers from now on. Compilers share the core with whatever waits for it: what is
     * measured with many connections should have been compiled before, with both cores.
     */
    void pin() {
        if (!pinned("0").isEmpty()) {
            run(List.of(TASKSET.toString(), "-a", "-p", "-c", "0", String.valueOf(process.pid())));
        }
    }

    static boolean pins() {
        return !pinned("0").isEmpty();
    }

    private static List<String> pinned(String core) {
        boolean possible = Files.isExecutable(TASKSET) && Host.CORES > 1;
        return possible ? List.of(TASKSET.toString(), "-c", core) : List.of();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return port;
    }

    double readySeconds() {
        return readySeconds;
    }

    /** Processor time used so far, user and system. */
    double cpuSeconds() {
        // the fields after the name, which may hold blanks
        String stat = proc("stat");
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / (double) TICKS_PER_SECOND;
    }

    double residentMegabytes() {
        Matcher line = Pattern.compile("VmRSS:\\s+(\\d+) kB").matcher(proc("status"));
        if (!line.find()) {
            throw new IllegalStateException("No VmRSS of process " + process.pid());
        }
        return Long.parseLong(line.group(1)) / 1024.0;
    }

    /** Heap in use after a full collection. */
    double heapMegabytes() {
        jcmd("GC.run");
        LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
        jcmd("GC.run");
        long used = 0;
        // the young and the old generation are two lines with the serial collector, one with G1
        for (Matcher heap = HEAP.matcher(jcmd("GC.heap_info")); heap.find(); ) {
            used += Long.parseLong(heap.group(2));
        }
        return used / 1024.0;
    }

    private String jcmd(String what) {
        String tool = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        return run(List.of(tool, String.valueOf(process.pid()), what));
    }

    private String proc(String file) {
        try {
            return Files.readString(Path.of("/proc/" + process.pid() + "/" + file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String run(List<String> command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(command + " failed: " + said);
            }
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
            out.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
