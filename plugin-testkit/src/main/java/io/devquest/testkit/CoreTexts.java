package io.devquest.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.devquest.engine.CommunityServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.Set;

/** The texts of the engine, which every template may use. */
final class CoreTexts {

    private CoreTexts() {}

    static Set<String> keys() {
        Properties properties = new Properties();
        try (InputStream in = CommunityServer.class.getResourceAsStream("/messages/core.properties")) {
            properties.load(new InputStreamReader(in, UTF_8));
            return properties.stringPropertyNames();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
