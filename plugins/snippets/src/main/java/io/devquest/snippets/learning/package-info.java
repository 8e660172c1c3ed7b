/** What is shared about the lesson somebody is on. */
@NullMarked
package io.devquest.snippets.learning;

import org.jspecify.annotations.NullMarked;
