/** The words by which things of all plugins are found. */
@NullMarked
package io.devquest.api.tag;

import org.jspecify.annotations.NullMarked;
