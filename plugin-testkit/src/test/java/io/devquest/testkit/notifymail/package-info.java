/** Mail about notifications, and turning it off. */
@NullMarked
package io.devquest.testkit.notifymail;

import org.jspecify.annotations.NullMarked;
