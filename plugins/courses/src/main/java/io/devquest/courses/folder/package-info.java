/** A course as a folder of Markdown and YAML: reading and writing it. */
@NullMarked
package io.devquest.courses.folder;

import org.jspecify.annotations.NullMarked;
