package io.devquest.engine.tags;

import io.devquest.api.access.Viewer;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which tags are asked for.
 *
 * @param types the content types whose things are served now
 * @param type only what this type uses; null for all
 * @param pattern what names look like, for the operator like
 * @param mine only those of which the reader has said something
 */
record TagQuery(Viewer viewer, Set<String> types, @Nullable String type, String pattern, boolean mine) {}
