/** The pictures of people: taken in, made small and plain, and served. */
@NullMarked
package io.devquest.engine.users.avatar;

import org.jspecify.annotations.NullMarked;
