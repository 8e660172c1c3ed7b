package io.devquest.engine.users;

import io.devquest.api.data.Id;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

interface AccountMapper {

    /** 0 if the name, or the mail address of a verified account, is taken. */
    int insert(
            Id id,
            String name,
            String nameKey,
            String displayName,
            String email,
            @Nullable String verifiedEmail,
            String passwordHash,
            Instant createdAt,
            @Nullable Instant verifiedAt);

    Optional<AccountRow> selectById(Id id);

    Optional<AccountRow> selectByName(String nameKey);

    /** The account whose address that is. */
    Optional<AccountRow> selectByEmail(String email);

    /** The newest account that waits for the address to be confirmed. */
    Optional<AccountRow> selectUnverifiedByEmail(String email);

    List<AccountRow> selectPage(
            @Nullable String pattern, @Nullable String role, @Nullable String state, @Nullable Id after, int limit);

    int updatePassword(Id id, String passwordHash);

    int updateVerified(Id id, String email, Instant verifiedAt);

    int updateDisabled(Id id, @Nullable Instant disabledAt);

    /** Until when the account is kept out, if it is. */
    Optional<Instant> selectSuspended(Id id, Instant now);

    int insertRole(Id account, String role);

    /** 1 if there is such a role and accounts can have it. */
    long countRole(String role);

    int deleteRole(Id account, String role);

    /** Makes changes of who is an administrator wait for each other. */
    List<Id> selectAdminsForUpdate();

    int countEnabledAdmins();

    int deleteUnverified(Instant createdBefore);
}
