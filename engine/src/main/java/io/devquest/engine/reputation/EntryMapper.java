package io.devquest.engine.reputation;

import io.devquest.api.data.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

interface EntryMapper {

    /** Makes other changes of the person's points wait until this transaction ends; 0 if there is no such account. */
    int updateToLock(Id account);

    Optional<Entry> selectLast(Id account, String rule, String subject, boolean acted);

    /** The first entries of both parts of a grant. */
    List<Entry> selectParts(Id person, String rule, String subject);

    Room selectRoom(Id account, LocalDate day, @Nullable Id counterpart);

    void insert(List<Entry> entries, Instant at);

    void insertSkills(Id entry, Collection<String> skills);

    /** Gives entries the skills of the turn before them. */
    int insertSkillsOfGrant(Collection<Id> entries);

    void insertSkillCounters(Id account, Collection<String> skills);

    void updateSkills(Id account, Collection<String> skills, int change);

    /** Makes the person's points of each skill what the ledger says. */
    void updateSkillSums(Id account);

    void updatePoints(Id account, long change);

    boolean selectHeld(Id content);

    void insertHold(Id content, Instant at);

    int deleteHoldByContent(Id content);

    List<Id> selectStandingAccounts(@Nullable Id content, @Nullable Id giver);

    List<Entry> selectStanding(@Nullable Id content, @Nullable Id giver, Id account);

    /** Those with grants that may come back, because neither their content nor their giver is kept out any more. */
    List<Id> selectSuspendedAccounts(@Nullable Id content, @Nullable Id giver);

    List<Entry> selectSuspended(@Nullable Id content, @Nullable Id giver, Id account);

    void deleteByPrefix(String prefix);
}
