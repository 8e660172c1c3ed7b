/** HTTP: one catch-all per verb in front of our own tables of routes. */
@NullMarked
package io.devquest.engine.http;

import org.jspecify.annotations.NullMarked;
