package io.devquest.engine.notifications.mail;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How somebody wants mail from now on.
 *
 * @param off names of the types that are not mailed; null leaves them as they are
 */
record MailPreferenceChange(
        @NotNull @Pattern(regexp = "immediate|daily|never") String rhythm,
        @NotNull @Min(0) @Max(23) Integer hour,
        @Nullable @Size(max = 200) List<@NotNull @Pattern(regexp = "[a-z0-9_.-]{1,100}") String> off) {}
