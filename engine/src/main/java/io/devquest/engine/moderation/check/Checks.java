package io.devquest.engine.moderation.check;

import io.devquest.api.access.Actor;
import io.devquest.api.data.Id;
import io.devquest.api.moderation.Draft;
import io.devquest.api.moderation.Finding;
import io.devquest.api.settings.Settings;
import io.devquest.engine.http.SiteAddress;
import io.devquest.engine.scope.Scope;
import io.devquest.engine.settings.SettingsStore;
import io.devquest.engine.text.TextReader;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The chain of checks: each adds what it found, and the sum decides. */
@Singleton
public final class Checks {

    private final SpamChecks spamChecks;
    private final WatchedWords words;
    private final PastTexts past;
    private final SiteAddress site;
    private final Settings settings;
    private final Clock clock;
    private final Chain chain;
    private final RepetitionCheck repetition = new RepetitionCheck();
    private final PaceCheck pace;

    @Inject
    Checks(
            TextReader reader,
            SpamChecks spamChecks,
            WatchedWords words,
            PastTexts past,
            SiteAddress site,
            SettingsStore settings,
            Scope core,
            Clock clock) {
        this.spamChecks = spamChecks;
        this.words = words;
        this.past = past;
        this.site = site;
        this.settings = settings.forScope(core);
        this.clock = clock;
        chain = new Chain(reader, this.settings);
        pace = new PaceCheck(this.settings);
    }

    /** False if an administrator has switched the checks off. */
    public boolean on() {
        return settings.get(CheckSettings.CHECKS);
    }

    /** The draft with other words in place of those that are to be replaced. */
    public Draft replaced(Draft draft) {
        return words.replaced(draft);
    }

    /** All that trusted people are checked for: words that nobody may use. */
    public void requireNoBlockedWord(Draft draft) {
        if (words.anyBlocked()) {
            List<Finding> blocked = words.blocked(read(draft, false, FormSigns.NONE));
            if (!blocked.isEmpty()) {
                throw chain.judged(blocked).refusal();
            }
        }
    }

    /** Looks at a draft as far as that needs no transaction, and asks the plugins. */
    public Assessment assess(Actor author, Draft draft, boolean starts, FormSigns signs) {
        return new Assessment(read(draft, starts, signs), spamChecks.ask(author, draft));
    }

    /**
     * Judges a draft by its text and its author's past. The author's other requests wait until the transaction ends.
     *
     * @throws io.devquest.api.error.TooManyRequests if the author has to wait
     */
    public Judgement judge(Id author, Assessment assessment) {
        Instant now = clock.instant();
        Candidate candidate = assessment.candidate();
        Writer writer = past.writer(author, now);
        pace.require(candidate, writer, now);
        List<PastText> alike = past.alike(candidate.print());
        if (repetition.approved(candidate, writer, alike)) {
            return chain.judged(words.blocked(candidate));
        }
        List<Finding> found = new ArrayList<>(words.look(candidate));
        found.addAll(repetition.look(candidate, writer, alike, now));
        found.addAll(assessment.opinions());
        found.addAll(chain.look(candidate, writer));
        return chain.judged(found);
    }

    private Candidate read(Draft draft, boolean starts, FormSigns signs) {
        return chain.read(
                draft, starts, signs, Optional.ofNullable(URI.create(site.url()).getHost()));
    }
}
