/** Running programs on a Judge0 server. */
@NullMarked
package io.devquest.runner.judge0;

import org.jspecify.annotations.NullMarked;
