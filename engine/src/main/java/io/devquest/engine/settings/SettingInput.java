package io.devquest.engine.settings;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A value for a setting.
 *
 * @param version as it was read; 0 if nothing was chosen
 */
record SettingInput(
        @NotNull @Size(max = 4_000) String value,
        @NotNull @Size(max = 20) String version) {

    /** Leaves the value out, which may be a secret. */
    @Override
    public String toString() {
        return "SettingInput[" + version + "]";
    }
}
