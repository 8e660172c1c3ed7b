package io.devquest.engine.users.profile;

import io.devquest.api.data.Id;
import java.util.List;

interface ProfileSitemapMapper {

    /** The first, and each that comes so many later. */
    List<Id> selectBegins(int size);

    List<ProfileSitemap.Line> selectFrom(Id from, int limit);
}
