/** Markdown to safe HTML. */
@NullMarked
package io.devquest.engine.text;

import org.jspecify.annotations.NullMarked;
