/** How people help each other: what was asked before, who has the same problem, and which questions wait for whom. */
@NullMarked
package io.devquest.forums.help;

import org.jspecify.annotations.NullMarked;
