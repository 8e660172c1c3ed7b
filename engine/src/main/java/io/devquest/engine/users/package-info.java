/** Accounts, sign-in, sessions and profiles. */
@NullMarked
package io.devquest.engine.users;

import org.jspecify.annotations.NullMarked;
