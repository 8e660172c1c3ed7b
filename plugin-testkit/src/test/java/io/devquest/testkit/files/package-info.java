/** Files over real HTTP: what is taken, what is refused and leaves nothing, and what is served to whom. */
@NullMarked
package io.devquest.testkit.files;

import org.jspecify.annotations.NullMarked;
