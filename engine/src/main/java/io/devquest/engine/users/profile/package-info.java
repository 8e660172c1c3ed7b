/** What people say of themselves. */
@NullMarked
package io.devquest.engine.users.profile;

import org.jspecify.annotations.NullMarked;
