package io.devquest.engine.files;

import io.devquest.api.data.Id;

/** The bytes a row needs. */
record HashRow(Id file, int width, String name, String hash) {}
