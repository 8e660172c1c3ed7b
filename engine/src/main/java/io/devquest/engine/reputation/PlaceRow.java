package io.devquest.engine.reputation;

import io.devquest.api.data.Id;

/**
 * Somebody on a leaderboard.
 *
 * @param place from 1; those with as many points share one, and the next place has no gap
 */
record PlaceRow(Id account, long points, long place) {}
