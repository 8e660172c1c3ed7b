package io.devquest.engine.reputation;

import io.devquest.api.access.Actor;
import io.devquest.api.people.Person;
import io.devquest.engine.data.OwnerMappers;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;

/** What people gained, by rule and by skill. */
@Singleton
final class Totals {

    private static final int MOST = 50;

    private final HistoryMapper mapper;
    private final RuleTexts texts;
    private final Thresholds thresholds;

    @Inject
    Totals(OwnerMappers mappers, RuleTexts texts, Thresholds thresholds) {
        this.mapper = mappers.mapper(HistoryMapper.class);
        this.texts = texts;
        this.thresholds = thresholds;
    }

    /** Two statements; none if nothing is shown. */
    ReputationDocument of(Actor actor, Person person, Locale locale) {
        if (person.reputation() == 0) {
            return new ReputationDocument(person.id(), person.name(), 0, List.of(), List.of(), null);
        }
        boolean own = actor.id().filter(person.id()::equals).isPresent();
        return new ReputationDocument(
                person.id(),
                person.name(),
                person.reputation(),
                mapper.selectByRule(person.id(), MOST).stream()
                        .map(total -> new RulePoints(
                                total.rule(), texts.of(total.rule(), total.acted(), locale), total.points()))
                        .toList(),
                mapper.selectBySkill(person.id(), MOST),
                own ? thresholds.next(actor, person.reputation(), locale).orElse(null) : null);
    }
}
