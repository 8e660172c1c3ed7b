/** Facts that happened: publishing and hearing them. */
@NullMarked
package io.devquest.api.event;

import org.jspecify.annotations.NullMarked;
