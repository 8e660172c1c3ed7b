/** What is checked before it is published. */
@NullMarked
package io.devquest.api.moderation;

import org.jspecify.annotations.NullMarked;
