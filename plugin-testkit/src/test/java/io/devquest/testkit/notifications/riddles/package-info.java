/** A plugin whose people are told of answers to riddles. */
@NullMarked
package io.devquest.testkit.notifications.riddles;

import org.jspecify.annotations.NullMarked;
