/** Files people upload: taken in, stored by their content, attached to what people write, and served to its audience. */
@NullMarked
package io.devquest.engine.files;

import org.jspecify.annotations.NullMarked;
