/** Roles, permissions and tokens, through real HTTP. */
@NullMarked
package io.devquest.testkit.access;

import org.jspecify.annotations.NullMarked;
