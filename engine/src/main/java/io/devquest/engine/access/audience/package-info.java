/** Who may see which content item. */
@NullMarked
package io.devquest.engine.access.audience;

import org.jspecify.annotations.NullMarked;
