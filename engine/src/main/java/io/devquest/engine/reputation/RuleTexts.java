package io.devquest.engine.reputation;

import io.devquest.engine.scope.Scope;
import io.devquest.engine.views.Messages;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Locale;

/** What rules say to people. */
@Singleton
final class RuleTexts {

    private final Messages messages;

    @Inject
    RuleTexts(Messages messages) {
        this.messages = messages;
    }

    /** The text of a rule for one of both sides; a general one while its plugin does not run. */
    String of(String rule, boolean acted, Locale locale) {
        String owner = rule.substring(0, Math.max(0, rule.indexOf('.')));
        String key = "reputation." + rule + (acted ? ".giver" : "");
        return messages.find(owner, key).isPresent()
                ? messages.text(owner, locale, key)
                : messages.text(Scope.CORE, locale, "core.reputation.rule.off");
    }
}
