/** The first page. */
@NullMarked
package io.devquest.engine.home;

import org.jspecify.annotations.NullMarked;
