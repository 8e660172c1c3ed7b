@NullMarked
package io.devquest.snippets.anchor;

import org.jspecify.annotations.NullMarked;
