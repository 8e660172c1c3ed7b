package io.devquest.engine.plugin;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.error.CommunityException;
import io.devquest.engine.data.Migrated;
import io.devquest.engine.scope.Causes;
import io.devquest.engine.scope.Scope;
import io.devquest.engine.scope.ScopeFailure;
import java.beans.Introspector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.ResourceBundle;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes a plugin from its archive to serving: unpack, load, migrate, register, serve. A failed step undoes the others. */
final class Starter {

    private static final Logger log = LoggerFactory.getLogger(Starter.class);

    private final EngineServices services;
    private final UnpackedFolders folders;
    private final ClassLoader visible;
    private final UnloadWatch watch;
    private final Deadline deadline;
    private final int places;

    /** @param places how many requests each plugin serves at a time */
    Starter(EngineServices services, UnpackedFolders folders, UnloadWatch watch, Deadline deadline, int places) {
        this.services = services;
        this.folders = folders;
        this.watch = watch;
        this.deadline = deadline;
        this.places = places;
        visible = new VisiblePackages(Starter.class.getClassLoader());
    }

    RunningPlugin start(PluginArchive archive) {
        PluginManifest manifest = archive.manifest();
        Deque<Runnable> undo = new ArrayDeque<>();
        try {
            Path folder = folders.make(manifest.id());
            undo.push(() -> deleteTree(folder));
            archive.unpack(folder);
            ArchiveHost host = new ArchiveHost(folder, visible);
            undo.push(() -> unload(host, manifest));
            AtomicReference<CommunityPlugin> made = new AtomicReference<>();
            deadline.run("load-" + manifest.id(), () -> made.set(host.load(folder, manifest.id())));
            RunningPlugin running = serve(manifest, made.get(), undo);
            return new RunningPlugin(manifest, running.scope(), running.demos(), () -> undoAll(undo));
        } catch (IOException | RuntimeException | Error failure) {
            undoAll(undo);
            throw failed(manifest, failure);
        }
    }

    private void unload(ArchiveHost host, PluginManifest manifest) {
        host.unload(manifest.id()).ifPresent(loader -> {
            ResourceBundle.clearCache(loader);
            Introspector.flushCaches();
            RecordMethods.forgetTypes();
            watch.expectGone(manifest.id() + " " + manifest.version(), loader);
        });
    }

    /** Starts a plugin whose classes are on the engine's own class path, as tests do. */
    RunningPlugin start(PluginManifest manifest, CommunityPlugin plugin) {
        Deque<Runnable> undo = new ArrayDeque<>();
        try {
            return serve(manifest, plugin, undo);
        } catch (RuntimeException | Error failure) {
            undoAll(undo);
            throw failed(manifest, failure);
        }
    }

    private RunningPlugin serve(PluginManifest manifest, CommunityPlugin plugin, Deque<Runnable> undo) {
        Scope scope = new Scope(manifest.id(), plugin.getClass().getClassLoader(), places);
        Migrated migrated = services.migrations().migrate(manifest.id(), scope.loader());
        undo.push(migrated::undo);
        undo.push(scope::close);
        services.metrics().belongTo(scope);
        Contributions contributions = new Contributions(scope, services);
        deadline.run("register-" + manifest.id(), () -> scope.run(() -> contributions.collect(plugin)));
        scope.run(contributions::activate);
        undo.pop();
        undo.pop();
        migrated.keep();
        return new RunningPlugin(manifest, scope, contributions.demos(), () -> {});
    }

    private static void undoAll(Deque<Runnable> undo) {
        while (!undo.isEmpty()) {
            try {
                undo.pop().run();
            } catch (RuntimeException | Error e) {
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
                "Plugin %s %s could not be started: %s."
                        .formatted(manifest.id(), manifest.version(), withoutStop(reason(failure))),
                failure);
    }

    private static String reason(Throwable failure) {
        Throwable cause = failure instanceof ScopeFailure known ? known.thrown() : failure;
        if (cause instanceof LinkageError) {
            return "it is incompatible with this version of the community, or was packed without a library it needs ("
                    + Causes.of(cause) + ")";
        }
        boolean ours = !(failure instanceof ScopeFailure) || cause instanceof IllegalArgumentException;
        return ours && cause instanceof RuntimeException && cause.getMessage() != null
                ? cause.getMessage()
                : "it threw " + Causes.of(cause);
    }

    private static String withoutStop(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }
}
