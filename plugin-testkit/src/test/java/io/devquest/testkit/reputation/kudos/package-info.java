/** A plugin by which people thank each other. */
@NullMarked
package io.devquest.testkit.reputation.kudos;

import org.jspecify.annotations.NullMarked;
