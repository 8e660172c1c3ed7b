package io.devquest.engine.http;

import io.devquest.engine.config.Config;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Optional;

/** The address people use, for links that leave the site. Never taken from a request: its sender chooses the Host. */
@Singleton
public final class SiteAddress {

    private final Optional<URI> publicUrl;
    private volatile int port;

    @Inject
    public SiteAddress(Config config) {
        publicUrl = config.http().publicUrl();
        port = config.http().port();
    }

    /** Tells the port, which is known only now if a free one was asked for. */
    public void listening(int found) {
        port = found;
    }

    /** Such as {@code https://community.example.org}, without a slash at the end. */
    public String url() {
        return publicUrl.map(URI::toString).orElseGet(() -> "http://localhost:" + port);
    }

    /** The address of a page of ours, whose path starts with a slash. */
    public String url(String path) {
        return url() + path;
    }
}
