@NullMarked
package io.devquest.snippets.history;

import org.jspecify.annotations.NullMarked;
