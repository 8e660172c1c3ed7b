package io.devquest.engine.plugin;

import io.devquest.engine.scope.Scope;
import jakarta.inject.Singleton;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What plugins provide to each other. Nobody gets hold of a provider itself, so that it can be unloaded. */
@Singleton
public final class Capabilities {

    private record Provider(Scope scope, Object service) {}

    private final Map<Class<?>, Provider> providers = new ConcurrentHashMap<>();

    /** Provides an interface of the API until the scope closes. */
    <C> void provide(Scope scope, Class<C> type, C service) {
        Provider present = providers.putIfAbsent(type, new Provider(scope, service));
        if (present != null) {
            throw new IllegalArgumentException("The plugin " + present.scope().id() + " provides "
                    + type.getSimpleName() + " already; switch one of the two off");
        }
        scope.onClose("capability", () -> providers.remove(type));
    }

    /** What is provided now. */
    <C> Optional<C> find(Class<C> type) {
        if (!providers.containsKey(type)) {
            return Optional.empty();
        }
        InvocationHandler handler = (proxy, method, arguments) -> method.getDeclaringClass() == Object.class
                ? ofObject(type, proxy, method, arguments)
                : ask(type, method, arguments);
        return Optional.of(type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler)));
    }

    private @Nullable Object ask(Class<?> type, Method method, Object @Nullable [] arguments) {
        Provider provider = providers.get(type);
        if (provider == null || !provider.scope().gate().enter()) {
            throw new IllegalStateException(type.getSimpleName() + " is not provided any more");
        }
        try {
            return provider.scope().call(() -> invoke(provider.service(), method, arguments));
        } finally {
            provider.scope().gate().exit();
        }
    }

    private static @Nullable Object invoke(Object service, Method method, Object @Nullable [] arguments) {
        try {
            return method.invoke(service, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable Object ofObject(
            Class<?> type, Object proxy, Method method, Object @Nullable [] arguments) {
        return switch (method.getName()) {
            case "equals" -> arguments != null && proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            default -> "capability " + type.getSimpleName();
        };
    }
}
