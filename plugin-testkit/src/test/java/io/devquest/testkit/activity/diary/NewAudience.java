package io.devquest.testkit.activity.diary;

import jakarta.validation.constraints.NotNull;

record NewAudience(@NotNull String audience) {}
