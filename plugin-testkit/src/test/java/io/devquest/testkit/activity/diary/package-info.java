/** A plugin whose pages appear in feeds. */
@NullMarked
package io.devquest.testkit.activity.diary;

import org.jspecify.annotations.NullMarked;
