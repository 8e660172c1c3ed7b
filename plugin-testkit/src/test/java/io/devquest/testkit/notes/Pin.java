package io.devquest.testkit.notes;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** Where on the wall somebody points. */
public record Pin(@Min(0) @Max(100) int x, @Min(0) @Max(100) int y) {}
