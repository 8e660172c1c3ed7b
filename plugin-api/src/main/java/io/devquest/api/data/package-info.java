/** Transactions, identifiers and keyset paging. */
@NullMarked
package io.devquest.api.data;

import org.jspecify.annotations.NullMarked;
