package io.devquest.engine.plugin;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.error.CommunityException;
import io.devquest.engine.scope.Scope;
import io.devquest.engine.scope.ScopeFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes a plugin from its archive to serving: unpack, load, migrate, register, serve. A failed step undoes the others. */
final class Starter {

    private static final Logger log = LoggerFactory.getLogger(Starter.class);

    private final EngineServices services;
    private final Path work;
    private final ClassLoader visible;
    private final Deadline deadline;
    private final int places;

    /**
     * @param work where archives are unpacked
     * @param places how many requests each plugin serves at a time
     */
    Starter(EngineServices services, Path work, Deadline deadline, int places) {
        this.services = services;
        this.work = work;
        this.deadline = deadline;
        this.places = places;
        visible = new VisiblePackages(Starter.class.getClassLoader());
    }

    RunningPlugin start(PluginArchive archive) {
        PluginManifest manifest = archive.manifest();
        Deque<Runnable> undo = new ArrayDeque<>();
        try {
            Path folder = unpack(archive, undo);
            ArchiveHost host = new ArchiveHost(folder, visible);
            undo.push(() -> host.unload(manifest.id()));
            AtomicReference<CommunityPlugin> made = new AtomicReference<>();
            deadline.run("load-" + manifest.id(), () -> made.set(host.load(folder, manifest.id())));
            RunningPlugin running = serve(manifest, made.get(), undo);
            return new RunningPlugin(manifest, running.scope(), running.demos(), () -> undoAll(undo));
        } catch (IOException | RuntimeException | LinkageError failure) {
            undoAll(undo);
            throw failed(manifest, failure);
        }
    }

    /** Starts a plugin whose classes are on the engine's own class path, as tests do. */
    RunningPlugin start(PluginManifest manifest, CommunityPlugin plugin) {
        Deque<Runnable> undo = new ArrayDeque<>();
        try {
            return serve(manifest, plugin, undo);
        } catch (RuntimeException | LinkageError failure) {
            undoAll(undo);
            throw failed(manifest, failure);
        }
    }

    private RunningPlugin serve(PluginManifest manifest, CommunityPlugin plugin, Deque<Runnable> undo) {
        Scope scope = new Scope(manifest.id(), plugin.getClass().getClassLoader(), places);
        undo.push(scope::close);
        services.migrations().migrate(manifest.id(), scope.loader());
        Contributions contributions = new Contributions(scope, services);
        deadline.run("register-" + manifest.id(), () -> scope.run(() -> contributions.collect(plugin)));
        contributions.activate();
        undo.remove();
        return new RunningPlugin(manifest, scope, contributions.demos(), () -> {});
    }

    private Path unpack(PluginArchive archive, Deque<Runnable> undo) throws IOException {
        Files.createDirectories(work);
        Path folder = Files.createTempDirectory(work, archive.manifest().id() + "-");
        undo.push(() -> deleteTree(folder));
        archive.unpack(folder);
        return folder;
    }

    private static void undoAll(Deque<Runnable> undo) {
        while (!undo.isEmpty()) {
            try {
                undo.pop().run();
            } catch (RuntimeException e) {
                log.warn("A step of a plugin's start could not be undone", e);
            }
        }
    }

    static void deleteTree(Path folder) {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Could not delete " + folder, e);
        }
    }

    private static CommunityException failed(PluginManifest manifest, Throwable failure) {
        return new CommunityException(
                PluginErrors.PLUGIN_FAILED,
                "Plugin %s %s could not be started: %s".formatted(manifest.id(), manifest.version(), reason(failure)),
                failure);
    }

    private static String reason(Throwable failure) {
        Throwable cause = failure instanceof ScopeFailure && failure.getCause() != null ? failure.getCause() : failure;
        return cause instanceof LinkageError
                ? "it is incompatible with this version (" + cause + ")"
                : cause.getMessage() == null ? cause.toString() : cause.getMessage();
    }
}
