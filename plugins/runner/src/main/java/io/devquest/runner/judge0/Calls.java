package io.devquest.runner.judge0;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Calls a Judge0 server by HTTP. */
final class Calls {

    private static final int LARGEST = 8 << 20;
    private static final int CONNECTING = (int) Duration.ofSeconds(5).toMillis();

    /** The server did not answer as it should. */
    static final class Failed extends Exception {

        private static final long serialVersionUID = 1L;

        Failed(String message) {
            super(message);
        }
    }

    private Calls() {}

    /**
     * @param body sent with POST; null to GET
     * @param patience how long to wait for the answer
     */
    static String call(Server server, String path, @Nullable String body, Duration patience) throws Failed {
        try {
            HttpURLConnection http =
                    (HttpURLConnection) URI.create(server.url() + path).toURL().openConnection();
            http.setConnectTimeout(CONNECTING);
            http.setReadTimeout((int) patience.toMillis());
            http.setInstanceFollowRedirects(false);
            http.setRequestProperty("Accept", "application/json");
            if (!server.token().isEmpty()) {
                http.setRequestProperty("X-Auth-Token", server.token());
            }
            if (body != null) {
                http.setRequestMethod("POST");
                http.setDoOutput(true);
                http.setRequestProperty("Content-Type", "application/json");
                http.getOutputStream().write(body.getBytes(UTF_8));
            }
            return answer(server, http);
        } catch (IOException | IllegalArgumentException e) {
            throw new Failed(server + " cannot be reached: " + e.getMessage());
        }
    }

    private static String answer(Server server, HttpURLConnection http) throws IOException, Failed {
        int status = http.getResponseCode();
        if (status / 100 != 2) {
            throw new Failed(server + " answers with status " + status);
        }
        try (InputStream in = http.getInputStream()) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new Failed(server + " answers with more than 8 MiB");
            }
            return new String(bytes, UTF_8);
        }
    }
}
