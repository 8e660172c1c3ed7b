package io.devquest.engine.moderation.cases;

import io.devquest.api.data.Id;
import io.devquest.api.event.DomainEvent;
import io.devquest.api.event.EventName;
import org.jspecify.annotations.Nullable;

/** Reports have hidden a thing until somebody decides. */
@EventName("core.moderation.hidden")
record ContentHidden(
        Id caseId, String subjectType, Id subject, @Nullable Id author) implements DomainEvent {}
