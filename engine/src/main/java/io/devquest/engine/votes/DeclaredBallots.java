package io.devquest.engine.votes;

import io.devquest.api.reputation.Reputation;
import io.devquest.api.reputation.ReputationRule;
import io.devquest.api.vote.Ballots;
import io.devquest.engine.reputation.ReputationLedger;
import io.devquest.engine.scope.Scope;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** What people may say of the things of each content type, as the plugins that run have declared it. */
@Singleton
final class DeclaredBallots {

    /** One declaration with whoever made it. */
    record Declared(Scope scope, Ballots ballots, Reputation reputation) {

        Optional<ReputationRule> rule(String choice) {
            return switch (choice) {
                case VoteKind.UP -> ballots.upvoted();
                case VoteKind.DOWN -> ballots.downvoted();
                default -> Optional.empty();
            };
        }
    }

    private final Map<String, Declared> declared = new ConcurrentHashMap<>();
    private final ReputationLedger ledger;

    @Inject
    DeclaredBallots(ReputationLedger ledger) {
        this.ledger = ledger;
    }

    void declare(Scope scope, Ballots ballots) {
        String type = ballots.type();
        Stream.concat(ballots.upvoted().stream(), ballots.downvoted().stream()).forEach(rule -> {
            if (!rule.id().startsWith(scope.id() + ".")) {
                throw new IllegalArgumentException("The rule " + rule.id() + " is not one of " + scope.id());
            }
        });
        if (declared.putIfAbsent(type, new Declared(scope, ballots, ledger.forScope(scope))) != null) {
            throw new IllegalArgumentException("The ballots of " + type + " are declared twice");
        }
        scope.onClose("ballots of " + type, () -> declared.remove(type));
    }

    Optional<Declared> find(String type) {
        return Optional.ofNullable(declared.get(type));
    }
}
