package io.devquest.testkit;

import io.devquest.engine.config.Config;
import java.util.UUID;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;

/** The databases a community can be tested on. Each community gets an empty one of its own. */
enum TestDatabase {
    H2("H2") {
        @Override
        Config.Database make(Store forAll) {
            return new Config.Database("jdbc:h2:mem:" + UUID.randomUUID(), "sa", "", 10);
        }
    },
    POSTGRESQL("PostgreSQL") {
        @Override
        Config.Database make(Store forAll) {
            return forAll.getOrComputeIfAbsent(
                            PostgresServer.class, key -> PostgresServer.start(), PostgresServer.class)
                    .newDatabase();
        }
    };

    private static final Namespace KIT = Namespace.create(TestDatabase.class);

    private final String title;

    TestDatabase(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** An empty database; what it needs is kept in the store of the whole run. */
    abstract Config.Database make(Store forAll);

    static Store forAll(ExtensionContext context) {
        return context.getRoot().getStore(KIT);
    }

    void choose(ExtensionContext context) {
        context.getStore(KIT).put(TestDatabase.class, this);
    }

    static TestDatabase chosen(ExtensionContext context) {
        return context.getStore(KIT).getOrDefault(TestDatabase.class, TestDatabase.class, H2);
    }
}
