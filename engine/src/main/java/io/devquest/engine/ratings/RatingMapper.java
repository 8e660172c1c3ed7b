package io.devquest.engine.ratings;

import io.devquest.api.access.Viewer;
import io.devquest.api.data.Id;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

interface RatingMapper {

    List<RatingTotal> selectTotals(Collection<Id> items);

    List<GivenRating> selectGiven(Id account, Collection<Id> items);

    Optional<RatingTotal> selectTotalForUpdate(Id item);

    /** The type of the item, if the viewer may see it. */
    Optional<String> selectItemType(Viewer viewer, Id item);

    int selectCountSince(Id account, Instant since);

    int insertTotal(Id item, String itemType);

    void updateTotal(Id item, int stars, int by);

    int insert(Id item, Id account, int stars, Instant at);

    int update(Id item, Id account, int stars, Instant at);

    int delete(Id item, Id account);

    List<Id> selectWrongTotals();

    void updateTotalFromRows(Id item);

    void deleteByOwner(String prefix);

    void deleteTotalsByOwner(String prefix);
}
