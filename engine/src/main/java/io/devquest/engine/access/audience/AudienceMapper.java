package io.devquest.engine.access.audience;

import io.devquest.api.access.Viewer;
import io.devquest.api.data.Id;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

interface AudienceMapper {

    void insert(AudienceRow audience);

    int update(AudienceRow audience);

    List<Id> selectByGroup(Id group);

    void updateGroupToStaff(Id group);

    void insertPeople(Id audience, Collection<Id> accounts);

    void deletePeople(Id audience);

    List<Id> selectPeople(Id audience);

    int insertContent(Id id, String type, String owner, Id audience);

    int updateContent(Id id, Id audience);

    Optional<Id> selectForUpdate(Id content);

    /** 0 if there is nothing to follow. */
    int insertFollower(Id id, String type, String owner, Id followed);

    void updateFollowers(Id content, Id audience);

    void deleteFollowers(Id content);

    void deleteFollowersByOwner(String owner);

    /** 0 if it is not in the state before. */
    int updateState(Id content, String before, String state);

    Optional<String> selectState(Id content);

    Optional<String> selectType(Id content);

    /** The audience an item points to. */
    Optional<AudienceRow> selectByContent(Id content);

    List<Id> selectVisible(Viewer viewer, Collection<Id> contents);

    void deleteContent(Id content);

    /** Removes what no item points to any more. */
    void deleteUnused(Id audience);

    void deleteContentByOwner(String owner);

    void deleteAllUnused();

    /** The audiences that some items point to. */
    List<Id> selectAudiences(Collection<Id> contents);

    int updateContents(String owner, String type, Collection<Id> contents, Id audience);

    void updateFollowersOf(Collection<Id> contents, Id audience);
}
