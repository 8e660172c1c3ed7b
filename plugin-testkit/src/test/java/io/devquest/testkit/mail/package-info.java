/** Mail, as it leaves a whole community. */
@NullMarked
package io.devquest.testkit.mail;

import org.jspecify.annotations.NullMarked;
