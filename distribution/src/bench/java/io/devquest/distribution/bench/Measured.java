package io.devquest.distribution.bench;

import io.devquest.distribution.bench.HttpLoad.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** All runs of one server. */
final class Measured {

    private final List<Double> rates = new ArrayList<>();
    final Samples latencies = new Samples();
    private double cpuSeconds;

    void add(ServerProcess server, Supplier<Result> run) {
        double before = server.cpuSeconds();
        Result result = run.get();
        cpuSeconds += server.cpuSeconds() - before;
        rates.add(result.rate());
        latencies.addAll(result.latencies());
    }

    double rate() {
        return Samples.median(rates);
    }

    /** In milliseconds a request. */
    double cpu() {
        return 1000 * cpuSeconds / latencies.size();
    }
}
