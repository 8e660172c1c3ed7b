/** Example boards, questions and answers. */
@NullMarked
package io.devquest.forums.demo;

import org.jspecify.annotations.NullMarked;
