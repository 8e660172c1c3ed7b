package io.devquest.engine.reputation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * How much somebody wants to do with points; kept until they change it.
 *
 * @param mode full, quiet or off
 */
public record GameModeChoice(
        @NotNull @Pattern(regexp = "full|quiet|off") String mode) {}
