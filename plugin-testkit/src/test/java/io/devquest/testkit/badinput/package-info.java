/** Requests no client should send: each is refused with a clear problem document, and nothing changes. */
@NullMarked
package io.devquest.testkit.badinput;

import org.jspecify.annotations.NullMarked;
