/** What every part of the forums uses: permissions, failures, and who reads and writes. */
@NullMarked
package io.devquest.forums.shared;

import org.jspecify.annotations.NullMarked;
