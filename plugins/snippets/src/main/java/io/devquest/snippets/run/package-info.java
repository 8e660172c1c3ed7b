/** Running snippets, and what came of it, kept with the revision. */
@NullMarked
package io.devquest.snippets.run;

import org.jspecify.annotations.NullMarked;
