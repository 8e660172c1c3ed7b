/** What people are writing and have not published yet. */
@NullMarked
package io.devquest.engine.drafts;

import org.jspecify.annotations.NullMarked;
