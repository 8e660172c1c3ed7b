/** What is checked before it is published, and what moderators decide about what is. */
@NullMarked
package io.devquest.api.moderation;

import org.jspecify.annotations.NullMarked;
