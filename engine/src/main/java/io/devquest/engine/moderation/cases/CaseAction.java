package io.devquest.engine.moderation.cases;

import io.devquest.api.error.InvalidInput;
import io.devquest.api.moderation.ModerationAction;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What can be decided in a case. */
public enum CaseAction {
    APPROVE,
    HIDE,
    RESTORE,
    DELETE,
    MOVE,
    CLOSE,
    REOPEN,
    /** What waits is not published. */
    REFUSE,
    /** The reports are right; what follows is a sanction, or words. For people and groups. */
    ACT;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** True if the reports were right. */
    boolean upheld() {
        return this != APPROVE && this != RESTORE && this != REOPEN;
    }

    ModerationAction asked() {
        return ModerationAction.valueOf(name());
    }

    static Set<CaseAction> of(Collection<ModerationAction> actions) {
        return actions.stream()
                .map(action -> valueOf(action.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(CaseAction.class)));
    }

    static CaseAction chosen(@Nullable String word, Set<CaseAction> possible) {
        return possible.stream()
                .filter(action -> action.word().equals(word))
                .findFirst()
                .orElseThrow(() -> InvalidInput.of("action", "unknown", "Choose what to do."));
    }
}
