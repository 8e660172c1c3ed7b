package io.devquest.testkit.notifications.riddles;

import jakarta.validation.constraints.NotBlank;

record NewAnswer(@NotBlank String text) {}
