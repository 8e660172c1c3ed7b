package io.devquest.engine.moderation.submission;

import io.devquest.api.moderation.Submission;
import io.devquest.engine.scope.Scope;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The ways of publishing of what runs now. */
@Singleton
final class DeclaredSubmissions {

    private static final int LONGEST = 100;

    /** A way of publishing and whose it is. */
    record Declared(Scope scope, Submission<?> submission) {}

    private final Map<String, Declared> declared = new ConcurrentHashMap<>();

    @Inject
    DeclaredSubmissions() {}

    void add(Scope scope, Submission<?> submission) {
        String name = submission.name();
        if (name.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "The submission '" + name + "' has more than " + LONGEST + " characters in its name");
        }
        if (declared.putIfAbsent(name, new Declared(scope, submission)) != null) {
            throw new IllegalArgumentException("The submission " + name + " is declared twice");
        }
        scope.onClose("submission " + name, () -> declared.remove(name));
    }

    Optional<Declared> find(String name) {
        return Optional.ofNullable(declared.get(name));
    }

    /** Refuses what the owner has not declared. */
    void require(Scope scope, Submission<?> submission) {
        if (find(submission.name())
                .filter(known -> known.scope() == scope && known.submission().equals(submission))
                .isEmpty()) {
            throw new IllegalArgumentException(
                    "Plugin " + scope.id() + " has not declared the submission " + submission.name());
        }
    }
}
