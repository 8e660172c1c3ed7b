/** The files of each revision. */
@NullMarked
package io.devquest.snippets.file;

import org.jspecify.annotations.NullMarked;
