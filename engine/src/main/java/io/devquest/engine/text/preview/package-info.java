/** Texts as they will look, before they are published. */
@NullMarked
package io.devquest.engine.text.preview;

import org.jspecify.annotations.NullMarked;
