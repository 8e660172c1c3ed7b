/** Typed settings an operator can change. */
@NullMarked
package io.devquest.api.settings;

import org.jspecify.annotations.NullMarked;
