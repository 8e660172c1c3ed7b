/** Running what people have written, in isolation. */
@NullMarked
package io.devquest.api.code;

import org.jspecify.annotations.NullMarked;
