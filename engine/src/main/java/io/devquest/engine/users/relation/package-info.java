/** Who follows, mutes and blocks whom. */
@NullMarked
package io.devquest.engine.users.relation;

import org.jspecify.annotations.NullMarked;
