/** The host of the plugins: from an archive to a running plugin and back. */
@NullMarked
package io.devquest.engine.plugin;

import org.jspecify.annotations.NullMarked;
