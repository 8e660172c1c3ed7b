package io.devquest.runner.judging;

import io.devquest.api.code.CodeLanguage;
import java.util.List;
import java.util.function.Supplier;

/**
 * The provider that the operator wants now.
 *
 * @param choice asked at each call
 */
public record Chosen(Supplier<Provider> choice) implements Provider {

    @Override
    public List<CodeLanguage> languages() {
        return choice.get().languages();
    }

    @Override
    public List<String> missing() {
        return choice.get().missing();
    }

    @Override
    public Result run(Program program, Follower follower) {
        return choice.get().run(program, follower);
    }
}
