package io.devquest.engine.files;

import io.devquest.api.data.Id;

/**
 * A content item a file is attached to.
 *
 * @param open whether everybody may see it
 */
record UseRow(Id file, Id content, String type, boolean open) {}
