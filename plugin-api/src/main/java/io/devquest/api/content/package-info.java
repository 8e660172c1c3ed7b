/** Things people make, known to the whole community. */
@NullMarked
package io.devquest.api.content;

import org.jspecify.annotations.NullMarked;
