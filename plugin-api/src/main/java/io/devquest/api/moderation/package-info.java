/** What moderators decide about what people make. */
@NullMarked
package io.devquest.api.moderation;

import org.jspecify.annotations.NullMarked;
