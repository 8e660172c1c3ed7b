/** Who is mentioned in a text. */
@NullMarked
package io.devquest.engine.text.mention;

import org.jspecify.annotations.NullMarked;
