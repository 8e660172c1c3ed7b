package io.devquest.distribution.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** How long a start takes and how much memory a started instance holds. */
final class StartBench {

    private static final int ROUNDS = 5;

    private final Setting setting;

    StartBench(Setting setting) {
        this.setting = setting;
    }

    void run(Table table) {
        List<Double> ready = new ArrayList<>();
        List<Double> answered = new ArrayList<>();
        List<Double> bareAnswered = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            answered.add(firstAnswer(() -> setting.startProduct(false), "/forums", ready));
            bareAnswered.add(firstAnswer(() -> setting.startBare(false), "/", new ArrayList<>()));
        }
        double bare = Samples.median(bareAnswered);
        String how = "median of " + ROUNDS + " starts, all cores, data there already";
        table.add("start to the ready line, s", Samples.median(ready), bare, how);
        table.add("start to the first 200 of /forums, s", Samples.median(answered), bare, how);
        memory(table);
    }

    private static double firstAnswer(Supplier<ServerProcess> start, String path, List<Double> ready) {
        long before = System.nanoTime();
        try (ServerProcess server = start.get()) {
            ready.add(server.readySeconds());
            while (status(server.port(), path) != 200) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
            }
            return (System.nanoTime() - before) / 1e9;
        }
    }

    private static int status(int port, String path) {
        try {
            var connection = (HttpURLConnection)
                    URI.create("http://127.0.0.1:" + port + path).toURL().openConnection();
            return connection.getResponseCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void memory(Table table) {
        try (ServerProcess product = setting.startProduct(false);
                ServerProcess bare = setting.startBare(false)) {
            status(product.port(), "/forums");
            status(bare.port(), "/");
            // before the full collections, which touch the whole heap
            double resident = product.residentMegabytes();
            double bareResident = bare.residentMegabytes();
            table.add(
                    "heap in use after start and full GC, MB",
                    product.heapMegabytes(),
                    bare.heapMegabytes(),
                    "jcmd GC.run, GC.heap_info");
            table.add("resident memory after start, MB", resident, bareResident, "VmRSS, before the full GC");
        }
    }
}
