/** The one database: connections, transactions, mappers and migrations per owner. */
@NullMarked
package io.devquest.engine.data;

import org.jspecify.annotations.NullMarked;
