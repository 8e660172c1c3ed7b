package io.devquest.engine.users;

import io.devquest.api.data.Id;
import java.time.Instant;
import java.util.Optional;

interface ExternalIdentityMapper {

    int insert(String provider, String subject, Id account, Instant linkedAt);

    Optional<Id> selectAccount(String provider, String subject);
}
