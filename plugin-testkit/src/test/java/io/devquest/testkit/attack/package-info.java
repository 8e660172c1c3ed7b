/** What people try who want what is not theirs. Each is refused. */
@NullMarked
package io.devquest.testkit.attack;

import org.jspecify.annotations.NullMarked;
