package io.devquest.engine.plugin;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.Engine;
import io.devquest.engine.scope.Causes;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.Optional;
import org.pf4j.ClassLoadingStrategy;
import org.pf4j.DefaultPluginLoader;
import org.pf4j.DefaultPluginManager;
import org.pf4j.Plugin;
import org.pf4j.PluginClassLoader;
import org.pf4j.PluginDescriptor;
import org.pf4j.PluginDescriptorFinder;
import org.pf4j.PluginFactory;
import org.pf4j.PluginLoader;
import org.pf4j.PluginManager;
import org.pf4j.PluginState;
import org.pf4j.PluginWrapper;
import org.pf4j.PropertiesPluginDescriptorFinder;

/**
 * PF4J for one unpacked archive. One manager per archive, because a PF4J manager cannot hold two versions of one id, and
 * an exchange needs both for a moment.
 */
final class ArchiveHost extends DefaultPluginManager {

    private final ClassLoader visible;

    ArchiveHost(Path folder, ClassLoader visible) {
        super(folder.getParent());
        this.visible = visible;
        setSystemVersion(Engine.API_VERSION);
    }

    /** Loads the archive and makes the plugin object. */
    CommunityPlugin load(Path folder, String id) {
        loadPlugin(folder);
        PluginState state = startPlugin(id);
        if (state == PluginState.STARTED && getPlugin(id).getPlugin() instanceof Adapter adapter) {
            return adapter.plugin;
        }
        Throwable failure = getPlugin(id).getFailedException();
        if (failure instanceof RuntimeException known) {
            throw known;
        }
        if (failure instanceof Error error) {
            throw error;
        }
        throw new IllegalStateException("the plugin host left it in the state " + state, failure);
    }

    /** Lets go of the plugin and closes its class loader, which it answers. */
    Optional<ClassLoader> unload(String id) {
        PluginWrapper wrapper = getPlugin(id);
        if (wrapper == null) {
            return Optional.empty();
        }
        ClassLoader loader = wrapper.getPluginClassLoader();
        stopPlugin(id);
        unloadPlugin(id);
        return Optional.of(loader);
    }

    @Override
    protected PluginDescriptorFinder createPluginDescriptorFinder() {
        return new PropertiesPluginDescriptorFinder();
    }

    @Override
    protected PluginLoader createPluginLoader() {
        return new IsolatingLoader(this);
    }

    @Override
    protected PluginFactory createPluginFactory() {
        return ArchiveHost::adapt;
    }

    private static Plugin adapt(PluginWrapper wrapper) {
        String name = wrapper.getDescriptor().getPluginClass();
        try {
            Object made = wrapper.getPluginClassLoader()
                    .loadClass(name)
                    .getConstructor()
                    .newInstance();
            if (made instanceof CommunityPlugin plugin) {
                return new Adapter(plugin);
            }
            throw new IllegalStateException("its class " + name + " does not implement CommunityPlugin");
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(
                    "the constructor of its class " + name + " threw " + Causes.of(e.getCause()), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "its class " + name + " cannot be made: it has to be public, with a public constructor without"
                            + " parameters (" + Causes.of(e) + ")",
                    e);
        }
    }

    private final class IsolatingLoader extends DefaultPluginLoader {
        IsolatingLoader(PluginManager manager) {
            super(manager);
        }

        @Override
        protected PluginClassLoader createPluginClassLoader(Path path, PluginDescriptor descriptor) {
            return new PluginClassLoader(pluginManager, descriptor, visible, ClassLoadingStrategy.APD);
        }
    }

    private static final class Adapter extends Plugin {
        private final CommunityPlugin plugin;

        Adapter(CommunityPlugin plugin) {
            this.plugin = plugin;
        }
    }
}
