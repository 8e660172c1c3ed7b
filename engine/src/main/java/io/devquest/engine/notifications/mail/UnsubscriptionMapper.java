package io.devquest.engine.notifications.mail;

import io.devquest.api.data.Id;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

interface UnsubscriptionMapper {

    void insert(String tokenHash, Id account, @Nullable String type, Instant now);

    Optional<Unsubscription> selectByToken(String tokenHash, Instant madeAfter);

    int deleteByAge(Instant madeUntil);
}
