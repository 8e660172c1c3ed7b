package io.devquest.engine.files;

import io.devquest.api.data.Id;

/** How much somebody has stored, in bytes. */
record UsageRow(Id account, int files, long stored) {}
