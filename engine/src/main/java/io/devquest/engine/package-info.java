/** One running instance: how it is put together, started and stopped. */
@NullMarked
package io.devquest.engine;

import org.jspecify.annotations.NullMarked;
