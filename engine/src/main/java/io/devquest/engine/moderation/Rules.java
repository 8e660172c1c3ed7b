package io.devquest.engine.moderation;

import io.devquest.api.error.InvalidInput;
import io.devquest.api.settings.Settings;
import io.devquest.engine.scope.Scope;
import io.devquest.engine.settings.SettingsStore;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rules of the community, one of which every decision names. */
@Singleton
public final class Rules {

    private final Settings settings;

    @Inject
    public Rules(SettingsStore settings, Scope core) {
        this.settings = settings.forScope(core);
    }

    /** All of them, in their order. */
    public List<String> all() {
        return Stream.of(settings.get(ModerationSettings.RULES).split(";"))
                .map(String::strip)
                .filter(rule -> !rule.isEmpty())
                .toList();
    }

    /** The rule, if it is one of them. */
    public String require(@Nullable String rule) {
        if (rule == null || !all().contains(rule.strip())) {
            throw InvalidInput.of("rule", "unknown", "Choose the rule of the community that this is about.");
        }
        return rule.strip();
    }
}
