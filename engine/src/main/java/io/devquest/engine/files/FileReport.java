package io.devquest.engine.files;

import java.util.List;

/**
 * The files as administrators see them.
 *
 * @param room bytes that are free where the store is
 */
record FileReport(FileTotals totals, List<BigUser> biggest, StoreHealth health, long room) {}
