package io.devquest.engine.moderation.cases;

import io.devquest.api.data.Id;
import io.devquest.api.event.DomainEvent;
import io.devquest.api.event.EventName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Moderators decided a case.
 *
 * @param subjectType the name of a content type, person, group or submission
 * @param author whom it is about; null if nobody is
 * @param reporters who had reported; never told to the author
 * @param wasHidden true if reports had hidden it
 * @param upheld true if the reports were right
 */
@EventName("core.moderation.decided")
record CaseDecided(
        Id caseId,
        String subjectType,
        Id subject,
        @Nullable Id author,
        List<Id> reporters,
        boolean wasHidden,
        boolean upheld,
        String action,
        String rule,
        String note)
        implements DomainEvent {}
