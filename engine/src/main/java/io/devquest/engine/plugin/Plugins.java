package io.devquest.engine.plugin;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.access.Actor;
import io.devquest.api.error.CommunityException;
import io.devquest.engine.http.Routing;
import io.devquest.engine.plugin.PluginStatus.State;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The plugins of this instance: what operators do with them. One operation at a time for each plugin. */
public final class Plugins implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Plugins.class);

    private final Map<String, Installed> installed = new ConcurrentSkipListMap<>();
    private final Compatibility compatibility = new Compatibility();
    private final PluginStore store;
    private final Routing routing;
    private final Switch power;
    private final Consumer<String> forget;

    /**
     * @param forget removes what the engine keeps for a plugin and drops its schema, when it is purged
     */
    Plugins(PluginStore store, Routing routing, Starter starter, Stopper stopper, Consumer<String> forget) {
        this.store = store;
        this.routing = routing;
        this.forget = forget;
        power = new Switch(starter, stopper, routing);
    }

    public List<PluginStatus> list() {
        return installed.values().stream().map(Installed::status).toList();
    }

    /** Reads the database and the plugins folder; what shall run answers after {@link #startAll}. */
    public void discover(boolean installNew, boolean safeMode) {
        store.rows().forEach(row -> installed.put(row.id(), new Installed(row)));
        if (installNew && !safeMode) {
            store.archives().forEach(this::adopt);
        }
        for (Installed plugin : installed.values()) {
            if (plugin.row().wanted() && !safeMode) {
                routing.hold(plugin.row().id());
                plugin.at(State.STARTING, "");
            } else {
                routing.off(plugin.row().id(), plugin.row().title());
                plugin.at(State.DISABLED, safeMode && plugin.row().wanted() ? "The community runs in safe mode." : "");
            }
        }
    }

    private void adopt(Path file) {
        try {
            PluginArchive archive = checked(file);
            Installed known = installed.get(archive.manifest().id());
            if (known == null) {
                installed.put(archive.manifest().id(), new Installed(store.add(archive, true)));
            } else if (compatibility.newer(
                    archive.manifest().version(), known.row().version())) {
                PluginRow row = store.row(archive, known.row().wanted());
                store.replace(row);
                known.row(row);
            }
        } catch (CommunityException e) {
            log.warn("{} in the plugins folder was left alone: {}", file.getFileName(), e.getMessage());
        }
    }

    /** Starts what shall run, one after the other; a plugin that fails is shown as failed. */
    public void startAll() {
        for (Installed plugin : installed.values()) {
            synchronized (plugin) {
                if (plugin.state() == State.STARTING) {
                    start(plugin);
                }
            }
        }
    }

    private void start(Installed plugin) {
        power.on(plugin, () -> installedArchive(plugin.row()));
    }

    private PluginArchive installedArchive(PluginRow row) {
        if (!store.intact(row)) {
            throw new CommunityException(
                    PluginErrors.ARCHIVE_REFUSED,
                    "Its archive " + row.file() + " is missing or was changed. Upload it again.");
        }
        return checked(store.archive(row));
    }

    /** Checks an archive without installing it. */
    public PluginStatus verify(Path file) {
        PluginManifest manifest = checked(file).manifest();
        return new PluginStatus(
                manifest.id(),
                manifest.title(),
                manifest.version(),
                State.DISABLED,
                "",
                manifest.description(),
                manifest.provider(),
                manifest.license(),
                manifest.requires(),
                0);
    }

    /** Installs and starts a plugin. One that cannot start stays installed and is shown as failed. */
    public PluginStatus install(Path file) {
        PluginArchive archive = checked(file);
        String id = archive.manifest().id();
        synchronized (installed) {
            if (installed.containsKey(id)) {
                throw new CommunityException(
                        PluginErrors.PLUGIN_EXISTS, "Plugin " + id + " is installed already; upgrade it instead.");
            }
            installed.put(id, new Installed(store.add(archive, true)));
        }
        Installed plugin = find(id);
        synchronized (plugin) {
            requirePresent(plugin);
            routing.hold(id);
            start(plugin);
            return plugin.status();
        }
    }

    public PluginStatus enable(String id) {
        Installed plugin = find(id);
        synchronized (plugin) {
            requirePresent(plugin);
            if (plugin.running().isEmpty()) {
                store.want(id, true);
                routing.hold(id);
                start(plugin);
            }
            return plugin.status();
        }
    }

    public PluginStatus disable(String id) {
        Installed plugin = find(id);
        synchronized (plugin) {
            requirePresent(plugin);
            store.want(id, false);
            power.off(plugin, State.DISABLED, "");
            return plugin.status();
        }
    }

    /** Exchanges a plugin for another version while requests wait; if that fails, the old version serves again. */
    public PluginStatus upgrade(String id, Path file) {
        Installed plugin = find(id);
        PluginArchive archive = checked(file);
        if (!archive.manifest().id().equals(id)) {
            throw new CommunityException(
                    PluginErrors.ARCHIVE_REFUSED,
                    "The archive is plugin " + archive.manifest().id() + ", not " + id + ".");
        }
        synchronized (plugin) {
            requirePresent(plugin);
            PluginRow before = plugin.row();
            PluginRow after = store.row(archive, before.wanted());
            try {
                if (plugin.running().isPresent()) {
                    power.exchange(plugin, archive, () -> installedArchive(before));
                }
                store.replace(after);
            } catch (RuntimeException failure) {
                dropOther(after, before);
                throw failure;
            }
            plugin.row(after);
            dropOther(before, after);
            return plugin.status();
        }
    }

    /** Removes a plugin; its data stays unless it is purged. */
    public void uninstall(String id, boolean purge) {
        Installed plugin = find(id);
        synchronized (plugin) {
            requirePresent(plugin);
            power.off(plugin, State.STOPPING, "");
            if (purge) {
                forget.accept(id);
            }
            store.remove(plugin.row());
            installed.remove(id);
            routing.forget(id);
        }
    }

    /** Runs a plugin whose classes are on the engine's own class path, as tests do; it is not stored. */
    public PluginStatus include(PluginManifestSource source, CommunityPlugin made) {
        PluginManifest manifest = source.manifest();
        Installed plugin = new Installed(source.row());
        installed.put(manifest.id(), plugin);
        synchronized (plugin) {
            power.include(plugin, manifest, made);
            return plugin.status();
        }
    }

    /**
     * Lets plugins make their example data, once in the life of the instance. Meanwhile they can be stopped.
     *
     * @return false if something of it is missing, and is to be made at the next start
     */
    public boolean makeDemoData(List<Actor> people) {
        boolean complete = true;
        for (Installed plugin : installed.values()) {
            Optional<RunningPlugin> running;
            synchronized (plugin) {
                running = plugin.running().filter(p -> !plugin.row().demoMade());
            }
            complete &= running.map(p -> makeDemoData(plugin, p, people)).orElse(true);
        }
        return complete;
    }

    private boolean makeDemoData(Installed plugin, RunningPlugin running, List<Actor> people) {
        String id = plugin.row().id();
        try {
            running.demos().forEach(demo -> running.scope().run(() -> demo.make(people)));
        } catch (RuntimeException failed) {
            log.warn("Plugin {} has not made all of its example data", id, failed);
            return false;
        }
        synchronized (plugin) {
            store.demoMade(id);
            plugin.row(plugin.row().withDemoMade());
        }
        return true;
    }

    private void dropOther(PluginRow unneeded, PluginRow kept) {
        if (!unneeded.file().equals(kept.file())) {
            store.drop(unneeded);
        }
    }

    /** Somebody else may have uninstalled it while this operation waited for its turn. */
    private void requirePresent(Installed plugin) {
        if (installed.get(plugin.row().id()) != plugin) {
            throw unknown(plugin.row().id());
        }
    }

    private PluginArchive checked(Path file) {
        PluginArchive archive = PluginArchive.open(file);
        compatibility.check(archive.manifest());
        return archive;
    }

    private Installed find(String id) {
        Installed plugin = installed.get(id);
        if (plugin == null) {
            throw unknown(id);
        }
        return plugin;
    }

    private static CommunityException unknown(String id) {
        return new CommunityException(PluginErrors.PLUGIN_UNKNOWN, "No plugin " + id + " is installed.");
    }

    /** Stops all plugins, one by one. */
    @Override
    public void close() {
        for (Installed plugin : installed.values()) {
            synchronized (plugin) {
                power.off(plugin, State.DISABLED, "");
            }
        }
        power.close();
    }
}
