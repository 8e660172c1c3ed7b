package io.devquest.engine.plugin;

import java.util.List;

/**
 * What a plugin sees of the world outside its archive: the JDK's platform classes and these packages of the engine's
 * class path, nothing else.
 */
final class VisiblePackages extends ClassLoader {

    /** The allow-list, by the beginning of the class name. */
    static final List<String> ALLOWED =
            List.of("io.devquest.api.", "org.slf4j.", "jakarta.validation.", "org.jspecify.annotations.");

    private final ClassLoader engine;

    VisiblePackages(ClassLoader engine) {
        super("visible-to-plugins", ClassLoader.getPlatformClassLoader());
        this.engine = engine;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        if (ALLOWED.stream().anyMatch(name::startsWith)) {
            return engine.loadClass(name);
        }
        throw new ClassNotFoundException(name);
    }
}
