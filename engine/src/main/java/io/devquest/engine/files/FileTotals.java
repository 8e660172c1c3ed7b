package io.devquest.engine.files;

/**
 * What is stored in all.
 *
 * @param bytes as people's quotas count them; what several have is on the disk once only
 * @param loose files attached to nothing
 */
public record FileTotals(long files, long people, long bytes, long loose) {}
