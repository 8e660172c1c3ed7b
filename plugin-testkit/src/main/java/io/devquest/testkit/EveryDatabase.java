package io.devquest.testkit;

import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContext;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContextProvider;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Gives a test class one round on each database. */
final class EveryDatabase implements ClassTemplateInvocationContextProvider {

    @Override
    public boolean supportsClassTemplate(ExtensionContext context) {
        return true;
    }

    @Override
    public Stream<Round> provideClassTemplateInvocationContexts(ExtensionContext context) {
        return Stream.of(TestDatabase.values()).map(Round::new);
    }

    record Round(TestDatabase database) implements ClassTemplateInvocationContext {

        @Override
        public String getDisplayName(int invocationIndex) {
            return database.title();
        }

        @Override
        public void prepareInvocation(ExtensionContext context) {
            database.choose(context);
        }
    }
}
