@NullMarked
package io.devquest.snippets;

import org.jspecify.annotations.NullMarked;
