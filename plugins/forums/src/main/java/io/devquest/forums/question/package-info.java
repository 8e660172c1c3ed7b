/** Questions: the accepted answer, what a question lacks, and where it was asked before. */
@NullMarked
package io.devquest.forums.question;

import org.jspecify.annotations.NullMarked;
