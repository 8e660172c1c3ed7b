/** Authors change courses on pages: what they send becomes the folder of the course, and is checked as an import. */
@NullMarked
package io.devquest.courses.author;

import org.jspecify.annotations.NullMarked;
