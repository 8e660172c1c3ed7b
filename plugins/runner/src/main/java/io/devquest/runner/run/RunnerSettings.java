package io.devquest.runner.run;

import io.devquest.api.settings.Setting;
import io.devquest.api.settings.Settings;
import io.devquest.runner.judge0.Server;
import io.devquest.runner.judging.Provider;
import io.devquest.runner.sandbox.Limits;
import java.time.Duration;
import java.util.List;

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
    static final Setting<String> PROVIDER = Setting.choice("runner.provider", "auto", "local", "judge0");
    static final Setting<String> JUDGE0_URL = Setting.text("runner.judge0.url", "", 300);
    static final Setting<String> JUDGE0_TOKEN = Setting.secret("runner.judge0.token");
    static final Setting<List<String>> JUDGE0_LANGUAGES =
            Setting.list("runner.judge0.languages", List.of("cpp=105", "java=91", "javascript=27", "python=100"), 50);
    static final Setting<Duration> KEEP =
            Setting.duration("runner.keep", Duration.ofDays(30), Duration.ofDays(1), Duration.ofDays(3_650));

    private RunnerSettings() {}

    /** All of them, in the order of the form. */
    public static Setting<?>[] all() {
        return new Setting<?>[] {
            PROVIDER,
            JUDGE0_URL,
            JUDGE0_TOKEN,
            JUDGE0_LANGUAGES,
            WALL,
            CPU,
            MEMORY,
            PROCESSES,
            FILES,
            OUTPUT,
            PARALLEL,
            RUNS,
            WINDOW,
            KEEP
        };
    }

    /** The one of the two that the operator wants; Judge0 if there is a server and they do not say. */
    public static Provider choice(Settings settings, Provider local, Provider judge0) {
        return switch (settings.get(PROVIDER)) {
            case "local" -> local;
            case "judge0" -> judge0;
            default -> server(settings).known() ? judge0 : local;
        };
    }

    /** Where Judge0 is. */
    public static Server server(Settings settings) {
        return new Server(
                settings.get(JUDGE0_URL).strip().replaceAll("/+$", ""),
                settings.get(JUDGE0_TOKEN),
                settings.get(JUDGE0_LANGUAGES));
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
