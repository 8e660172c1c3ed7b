package io.devquest.testkit.notifications.riddles;

import jakarta.validation.constraints.NotBlank;

record NewRiddle(@NotBlank String title) {}
