/** Tests of notifications through the whole community. */
@NullMarked
package io.devquest.testkit.notifications;

import org.jspecify.annotations.NullMarked;
