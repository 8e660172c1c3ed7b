package io.devquest.engine.tags;

import io.devquest.api.tag.TagScope;
import io.devquest.engine.scope.Scope;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** How the things of each content type are tagged, as the plugins that run have declared it. */
@Singleton
final class DeclaredScopes {

    private record Declared(Scope owner, TagScope scope) {}

    private final Map<String, Declared> declared = new ConcurrentHashMap<>();

    @Inject
    DeclaredScopes() {}

    void declare(Scope owner, TagScope scope) {
        String type = scope.type();
        scope.fixed().forEach(name -> {
            if (TagName.of(name).filter(name::equals).isEmpty()) {
                throw new IllegalArgumentException("The fixed tag '" + name + "' is none. " + TagName.RULE);
            }
        });
        if (declared.putIfAbsent(type, new Declared(owner, scope)) != null) {
            throw new IllegalArgumentException("The tags of " + type + " are declared twice");
        }
        owner.onClose("tags of " + type, () -> declared.remove(type));
    }

    Optional<TagScope> find(Scope owner, String type) {
        return Optional.ofNullable(declared.get(type))
                .filter(known -> known.owner() == owner)
                .map(Declared::scope);
    }

    /** The content types whose things have tags now. */
    Set<String> types() {
        return Set.copyOf(declared.keySet());
    }
}
