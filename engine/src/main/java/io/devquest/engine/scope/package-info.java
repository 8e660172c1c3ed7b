/** What belongs to one owner, a plugin or the engine itself, and ends with it. */
@NullMarked
package io.devquest.engine.scope;

import org.jspecify.annotations.NullMarked;
