/** JSON as the engine and its plugins read and write it. */
@NullMarked
package io.devquest.engine.json;

import org.jspecify.annotations.NullMarked;
