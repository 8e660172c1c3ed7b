package io.devquest.distribution.bench;

/** The machine the bench runs on. */
final class Host {

    /** Asked before this process is kept on one of them. */
    static final int CORES = Runtime.getRuntime().availableProcessors();

    private Host() {}

    static String describe() {
        return "%d cores, %s %s, %s"
                .formatted(
                        CORES,
                        System.getProperty("java.vm.name"),
                        System.getProperty("java.vm.version"),
                        ServerProcess.pins()
                                ? "server on one core, load on another"
                                : "server and load share the cores");
    }
}
