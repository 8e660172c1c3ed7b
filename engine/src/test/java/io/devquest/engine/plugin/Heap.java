package io.devquest.engine.plugin;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.ref.PhantomReference;
import java.lang.ref.ReferenceQueue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import shark.HeapAnalysisSuccess;
import shark.HeapAnalyzer;
import shark.HeapGraph;
import shark.HeapObject.HeapClass;
import shark.HeapObject.HeapInstance;
import shark.IgnoredReferenceMatcher;
import shark.Leak;
import shark.MetadataExtractor;
import shark.OnAnalysisProgressListener;
import shark.ReferenceMatcher;
import shark.ReferencePattern.InstanceFieldPattern;

/** Says what keeps stopped plugins in memory: the paths from the roots of the heap to what is theirs. */
final class Heap {

    private static final int COLLECTIONS = 5;
    private static final int PATHS = 3;

    /** The kind of class loader the engine gives to plugins. */
    static final String LOADER = "org.pf4j.PluginClassLoader";

    private Heap() {}

    /** The stopped plugins that are still loaded after a few collections. If there are any, tells what holds them. */
    static List<String> stillLoaded(UnloadWatch watch) {
        collect(watch);
        if (!watch.alive().isEmpty()) {
            System.err.println(toPlugins());
        }
        return watch.alive();
    }

    /** Collects garbage until all stopped plugins are gone, but not for ever. */
    static void collect(UnloadWatch watch) {
        for (int i = 0; i < COLLECTIONS && (i == 0 || !watch.alive().isEmpty()); i++) {
            PhantomReference<Object> mark = new PhantomReference<>(new Object(), new ReferenceQueue<>());
            System.gc();
            Site.await("a collection", () -> mark.refersTo(null));
        }
    }

    static String toPlugins() {
        File dump = dump().toFile();
        // weak, soft and phantom references keep nothing for long
        List<ReferenceMatcher> ignored =
                List.of(new IgnoredReferenceMatcher(new InstanceFieldPattern("java.lang.ref.Reference", "referent")));
        var analysis = new HeapAnalyzer(OnAnalysisProgressListener.Companion.getNO_OP())
                .analyze(
                        dump, Heap::ofPlugins, ignored, false, List.of(), MetadataExtractor.Companion.getNO_OP(), null);
        if (!(analysis instanceof HeapAnalysisSuccess found)) {
            return "the heap dump could not be read: " + analysis;
        }
        StringBuilder paths = new StringBuilder("Heap dump: " + dump + "\n");
        Iterator<Leak> leaks = found.getAllLeaks().iterator();
        for (int i = 0; i < PATHS && leaks.hasNext(); i++) {
            paths.append(leaks.next().getLeakTraces().get(0)).append('\n');
        }
        return !found.getAllLeaks().iterator().hasNext()
                ? "no path from a root; perhaps it is only not collected yet"
                : paths.toString();
    }

    /** The loaders of plugins, their classes, and the instances of these. */
    private static Set<Long> ofPlugins(HeapGraph heap) {
        Set<Long> loaders = new HashSet<>();
        Set<Long> classes = new HashSet<>();
        Set<Long> all = new HashSet<>();
        for (Iterator<HeapInstance> each = heap.getInstances().iterator(); each.hasNext(); ) {
            HeapInstance instance = each.next();
            if (instance.instanceOf(LOADER)) {
                loaders.add(instance.getObjectId());
            }
        }
        for (Iterator<HeapClass> each = heap.getClasses().iterator(); each.hasNext(); ) {
            HeapClass type = each.next();
            if (loaders.contains(type.readRecord().getClassLoaderId())) {
                classes.add(type.getObjectId());
            }
        }
        for (Iterator<HeapInstance> each = heap.getInstances().iterator(); each.hasNext(); ) {
            HeapInstance instance = each.next();
            if (classes.contains(instance.getInstanceClassId())) {
                all.add(instance.getObjectId());
            }
        }
        all.addAll(loaders);
        all.addAll(classes);
        return all;
    }

    private static Path dump() {
        try {
            Path folder = Files.createTempDirectory("devquest-heap-");
            Path file = folder.resolve("leak.hprof");
            ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class).dumpHeap(file.toString(), true);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("The heap could not be dumped", e);
        }
    }
}
