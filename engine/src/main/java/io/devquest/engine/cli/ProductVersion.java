package io.devquest.engine.cli;

import io.devquest.api.Engine;
import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IVersionProvider;

/** The version of the product, which Maven writes into the JAR of the engine. */
final class ProductVersion implements IVersionProvider {

    private static final String FILE = "/META-INF/maven/io.devquest/devquest-engine/pom.properties";

    @Override
    public String[] getVersion() throws IOException {
        return new String[] {"DevQuest Community " + number()};
    }

    static String number() throws IOException {
        try (@Nullable InputStream in = ProductVersion.class.getResourceAsStream(FILE)) {
            Properties maven = new Properties();
            if (in != null) {
                maven.load(in);
            }
            return maven.getProperty("version", Engine.API_VERSION);
        }
    }
}
