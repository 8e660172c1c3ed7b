/** What people have completed on the learning platform. */
@NullMarked
package io.devquest.engine.learning;

import org.jspecify.annotations.NullMarked;
