package io.devquest.engine.plugin;

import io.devquest.engine.plugin.PluginStatus.State;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One installed plugin and where it stands. Changed only by whoever holds its monitor; read by anyone. */
final class Installed {

    private volatile PluginRow row;
    private volatile Standing standing = new Standing(State.DISABLED, "");

    @Nullable private volatile RunningPlugin running;

    private volatile long earlierErrors;

    Installed(PluginRow row) {
        this.row = row;
    }

    PluginRow row() {
        return row;
    }

    void row(PluginRow changed) {
        row = changed;
    }

    void at(State now, String why) {
        standing = new Standing(now, why);
    }

    State state() {
        return standing.state();
    }

    Optional<RunningPlugin> running() {
        return Optional.ofNullable(running);
    }

    void runs(RunningPlugin plugin) {
        running = plugin;
    }

    void rests() {
        RunningPlugin last = running;
        if (last != null) {
            earlierErrors = earlierErrors + last.scope().errors().total();
        }
        running = null;
    }

    PluginStatus status() {
        RunningPlugin now = running;
        Standing at = standing;
        long errors = earlierErrors + (now == null ? 0 : now.scope().errors().total());
        return new PluginStatus(
                row.id(),
                row.title(),
                row.version(),
                at.state(),
                at.reason(),
                row.description(),
                row.provider(),
                row.license(),
                row.requires(),
                errors);
    }
}
