package io.devquest.engine.users.profile;

import io.devquest.api.access.Viewer;
import io.devquest.api.data.Id;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

interface DirectoryMapper {

    /** Those the viewer may reach, in the order of their names; by what they show to the viewer. */
    List<DirectoryRow> selectPage(
            Viewer viewer,
            int sight,
            @Nullable String pattern,
            @Nullable String skill,
            @Nullable String language,
            @Nullable String after,
            int limit);

    List<ShownSkill> selectSkills(Viewer viewer, int sight, Collection<Id> accounts);

    List<ShownLanguage> selectLanguages(Viewer viewer, int sight, Collection<Id> accounts);
}
