package io.devquest.engine.moderation.check;

import io.devquest.api.moderation.Draft;
import io.devquest.api.moderation.Finding;
import io.devquest.api.settings.Settings;
import io.devquest.engine.text.TextReader;
import io.devquest.engine.text.TextReading;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The checks that need nothing but the text, its author and the numbers an administrator chose. */
final class Chain {

    private final TextReader reader;
    private final Settings settings;
    private final List<Check> checks;

    Chain(TextReader reader, Settings settings) {
        this.reader = reader;
        this.settings = settings;
        checks = List.of(
                new LinkCheck(settings),
                new PhraseCheck(),
                new ContactCheck(),
                new DisguiseCheck(),
                new StyleCheck(),
                new QualityCheck(settings),
                new FormCheck());
    }

    /** @param own the host of this community */
    Candidate read(Draft draft, boolean starts, FormSigns signs, Optional<String> own) {
        TextReading reading = reader.read(draft.body());
        Set<String> known = new HashSet<>(List.of(settings.get(CheckSettings.DOCUMENTATION_HOSTS)
                .toLowerCase(Locale.ROOT)
                .split("\\s+")));
        own.ifPresent(known::add);
        Links links = Links.of(reading.links(), draft.title() + "\n" + reading.words(), known);
        return Candidate.of(draft, starts, reading, links, signs);
    }

    List<Finding> look(Candidate candidate, Writer writer) {
        return checks.stream()
                .flatMap(check -> check.look(candidate, writer).stream())
                .toList();
    }

    Judgement judged(List<Finding> findings) {
        return Judgement.of(findings, settings.get(CheckSettings.HOLD_AT), settings.get(CheckSettings.REFUSE_AT));
    }
}
