package io.devquest.engine.plugin;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.runtime.ObjectMethods;

/**
 * What Java makes {@code equals}, {@code hashCode} and {@code toString} of records of. These method handles remember the
 * type they were last converted to, which may be a class of a plugin that was stopped: in Java 17 for good, in later ones
 * only until memory is short.
 */
final class RecordMethods {

    /** A component that no other record has. */
    private record Mark(int value) {}

    private record Holder(Mark mark) {}

    private static final int FOR_GOOD = 17;

    private RecordMethods() {}

    /** Converts them to a type of the engine's own. */
    static void forgetTypes() {
        if (Runtime.version().feature() > FOR_GOOD) {
            return;
        }
        MethodHandles.Lookup lookup = MethodHandles.lookup();
        try {
            MethodHandle mark = lookup.unreflect(Holder.class.getDeclaredMethod("mark"));
            for (String method : new String[] {"equals", "hashCode", "toString"}) {
                ObjectMethods.bootstrap(lookup, method, MethodHandle.class, Holder.class, "mark", mark);
            }
        } catch (Throwable e) {
            throw new IllegalStateException("The methods of a record cannot be made", e);
        }
    }
}
