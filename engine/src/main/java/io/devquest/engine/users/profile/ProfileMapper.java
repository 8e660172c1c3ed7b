package io.devquest.engine.users.profile;

import io.devquest.api.access.Viewer;
import io.devquest.api.data.Id;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Each read takes the viewer's sight: the highest {@link ShownTo} of what it gives. */
interface ProfileMapper {

    /** Empty if one of the two has blocked the other and the viewer is not staff. */
    Optional<ProfileRow> selectShown(Id account, Viewer viewer, int sight);

    /** Of those who have named one, whoever it is shown to. */
    List<OwnZone> selectZones(Collection<Id> accounts);

    String selectDisplayName(Id account);

    Optional<OwnRow> selectOwn(Id account);

    List<Skill> selectSkills(Id account, int sight);

    List<String> selectLanguages(Id account, int sight);

    List<Window> selectWindows(Id account, int sight);

    List<Link> selectLinks(Id account, int sight);

    /** 0 if there is one. */
    int insert(StoredProfile profile);

    /** 0 if the version is another one. */
    int update(StoredProfile profile);

    int updateDisplayName(Id account, String displayName);

    void insertSkills(Id account, List<StoredSkill> skills);

    void insertLanguages(Id account, List<String> tags);

    void insertWindows(Id account, List<Window> windows);

    void insertLinks(Id account, List<Link> links);

    void deleteSkillsByAccount(Id account);

    void deleteLanguagesByAccount(Id account);

    void deleteWindowsByAccount(Id account);

    void deleteLinksByAccount(Id account);
}
