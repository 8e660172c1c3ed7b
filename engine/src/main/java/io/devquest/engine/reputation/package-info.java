/** The ledger of points people earn. */
@NullMarked
package io.devquest.engine.reputation;

import org.jspecify.annotations.NullMarked;
