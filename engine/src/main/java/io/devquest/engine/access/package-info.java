/** Roles and permissions: who may do what. */
@NullMarked
package io.devquest.engine.access;

import org.jspecify.annotations.NullMarked;
