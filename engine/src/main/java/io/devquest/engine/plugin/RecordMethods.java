package io.devquest.engine.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.runtime.ObjectMethods;
import java.util.Objects;

/**
 * What Java makes {@code equals}, {@code hashCode} and {@code toString} of records of. These method handles remember the
 * type they were last converted to, which may be a class of a plugin that was stopped: in Java 17 for good, in later ones
 * until memory is short.
 */
final class RecordMethods {

    /** A component that no other record has. It is not final, because those are treated apart. */
    private static class Mark {}

    private record Holder(Mark mark) {}

    /** Makes the two again, with their host: in later Javas, classes of the application's loader do not replace those of a plugin's. */
    private static final class Apart extends ClassLoader {

        Apart() {
            super(RecordMethods.class.getClassLoader());
        }

        Class<?> load(Class<?> type) throws IOException {
            String file = "/" + type.getName().replace('.', '/') + ".class";
            try (InputStream in = Objects.requireNonNull(RecordMethods.class.getResourceAsStream(file), file)) {
                byte[] bytes = in.readAllBytes();
                return defineClass(type.getName(), bytes, 0, bytes.length);
            }
        }
    }

    private RecordMethods() {}

    /** Converts them to a type of the engine's own. */
    static void forgetTypes() {
        try {
            Apart apart = new Apart();
            apart.load(RecordMethods.class);
            Class<?> mark = apart.load(Mark.class);
            Class<?> holder = apart.load(Holder.class);
            MethodHandles.Lookup lookup = MethodHandles.privateLookupIn(holder, MethodHandles.lookup());
            MethodHandle component = lookup.findGetter(holder, "mark", mark);
            for (String method : new String[] {"equals", "hashCode", "toString"}) {
                ObjectMethods.bootstrap(lookup, method, MethodHandle.class, holder, "mark", component);
            }
        } catch (Throwable e) {
            throw new IllegalStateException("The methods of a record cannot be made", e);
        }
    }
}
