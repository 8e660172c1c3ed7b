package io.devquest.engine.reputation;

import io.devquest.api.reputation.ReputationRule;
import io.devquest.engine.scope.Scope;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The rules of the plugins that run. */
@Singleton
final class ReputationRules {

    private static final int LONGEST = 100;

    private final Map<String, ReputationRule> declared = new ConcurrentHashMap<>();

    @Inject
    ReputationRules() {}

    void declare(Scope scope, ReputationRule... rules) {
        for (ReputationRule rule : rules) {
            String id = rule.id();
            if (!id.startsWith(scope.id() + ".") || id.length() > LONGEST) {
                throw new IllegalArgumentException("The reputation rule " + id + " must start with " + scope.id()
                        + ". and have at most 100 characters");
            }
            if (declared.putIfAbsent(id, rule) != null) {
                throw new IllegalArgumentException("The reputation rule " + id + " is declared twice");
            }
            scope.onClose("reputation rule " + id, () -> declared.remove(id));
        }
    }

    /** The rule as its owner declared it. */
    ReputationRule known(Scope scope, ReputationRule rule) {
        ReputationRule known = declared.get(rule.id());
        if (known == null || !rule.id().startsWith(scope.id() + ".")) {
            throw new IllegalArgumentException(
                    "Plugin " + scope.id() + " has not declared the reputation rule " + rule.id());
        }
        return known;
    }
}
