/** Example data. */
@NullMarked
package io.devquest.snippets.demo;

import org.jspecify.annotations.NullMarked;
