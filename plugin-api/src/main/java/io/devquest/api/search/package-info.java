/** What people find. */
@NullMarked
package io.devquest.api.search;

import org.jspecify.annotations.NullMarked;
