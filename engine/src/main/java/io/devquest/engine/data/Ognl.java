package io.devquest.engine.data;

import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Modifier;
import java.util.Map;
import org.apache.ibatis.ognl.OgnlRuntime;
import org.apache.ibatis.scripting.xmltags.OgnlCache;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * MyBatis evaluates {@code <if test>} with an embedded OGNL that keeps classes and methods in static maps. Entries of
 * one loader are taken out; the maps are not cleared, because the defaults live in them as well.
 */
final class Ognl {

    private static final Logger log = LoggerFactory.getLogger(Ognl.class);

    private Ognl() {}

    static void forget(ClassLoader loader) {
        OgnlRuntime.clearCache();
        OgnlRuntime.clearAdditionalCache();
        try {
            evictStatics(OgnlRuntime.class, loader);
            evictStatics(OgnlCache.class, loader);
        } catch (ReflectiveOperationException | RuntimeException e) {
            log.warn("MyBatis keeps classes of a stopped plugin in memory; this version of it is not known", e);
        }
    }

    private static void evictStatics(Class<?> type, ClassLoader loader) throws ReflectiveOperationException {
        for (Field field : type.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                evict(read(field, null), loader, 0);
            }
        }
    }

    /** Looks two objects deep: the cache of caches, a cache, its map. */
    private static void evict(@Nullable Object holder, ClassLoader loader, int depth)
            throws ReflectiveOperationException {
        if (holder instanceof Map<?, ?> map) {
            map.entrySet().removeIf(entry -> of(entry.getKey(), loader) || of(entry.getValue(), loader));
            return;
        }
        if (holder == null || depth == 3 || !holder.getClass().getName().startsWith("org.apache.ibatis.")) {
            return;
        }
        for (Class<?> type = holder.getClass(); type != null && type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                    evict(read(field, holder), loader, depth + 1);
                }
            }
        }
    }

    private static @Nullable Object read(Field field, @Nullable Object holder) throws ReflectiveOperationException {
        field.setAccessible(true);
        return field.get(holder);
    }

    private static boolean of(@Nullable Object thing, ClassLoader loader) {
        if (thing instanceof Class<?> type) {
            return type.getClassLoader() == loader;
        }
        return thing instanceof Member member && member.getDeclaringClass().getClassLoader() == loader;
    }
}
