package io.devquest.forums.help;

import io.devquest.api.data.Id;
import io.devquest.forums.shared.Viewer;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

interface SimilarMapper {

    /** Those of the topics that are for the viewer, and those of the board that have the very title. */
    List<SimilarRow> selectSimilar(Viewer viewer, Collection<Id> ids, @Nullable String board, String title, int limit);
}
