/** Votes and reactions on content items. */
@NullMarked
package io.devquest.api.vote;

import org.jspecify.annotations.NullMarked;
