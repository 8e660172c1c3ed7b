package io.devquest.runner.run;

import io.devquest.api.settings.Setting;
import io.devquest.api.settings.Settings;
import io.devquest.runner.sandbox.Limits;
import java.time.Duration;

/** What operators decide about runs. */
public final class RunnerSettings {

    private static final int KIB = 1_024;
    private static final int MIB = 1_048_576;

    static final Setting<Duration> WALL =
            Setting.duration("runner.wall", Duration.ofSeconds(10), Duration.ofSeconds(1), Duration.ofMinutes(2));
    static final Setting<Duration> CPU =
            Setting.duration("runner.cpu", Duration.ofSeconds(5), Duration.ofSeconds(1), Duration.ofMinutes(2));
    static final Setting<Long> MEMORY = Setting.number("runner.memory", 256, 32, 4_096);
    static final Setting<Long> PROCESSES = Setting.number("runner.processes", 64, 8, 512);
    static final Setting<Long> FILES = Setting.number("runner.files", 16, 1, 256);
    static final Setting<Long> OUTPUT = Setting.number("runner.output", 100, 1, 1_000);
    static final Setting<Long> PARALLEL = Setting.number("runner.parallel", 2, 1, 2);
    static final Setting<Long> RUNS = Setting.number("runner.runs", 50, 1, 10_000);
    static final Setting<Duration> WINDOW =
            Setting.duration("runner.window", Duration.ofMinutes(15), Duration.ofMinutes(1), Duration.ofDays(1));
    static final Setting<Duration> KEEP =
            Setting.duration("runner.keep", Duration.ofDays(30), Duration.ofDays(1), Duration.ofDays(3_650));

    private RunnerSettings() {}

    /** All of them, in the order of the form. */
    public static Setting<?>[] all() {
        return new Setting<?>[] {WALL, CPU, MEMORY, PROCESSES, FILES, OUTPUT, PARALLEL, RUNS, WINDOW, KEEP};
    }

    /** What one execution may use. */
    public static Limits limits(Settings settings) {
        return new Limits(
                settings.get(WALL),
                settings.get(CPU),
                settings.get(MEMORY) * MIB,
                settings.get(PROCESSES).intValue(),
                settings.get(FILES) * MIB,
                settings.get(OUTPUT).intValue() * KIB);
    }
}
