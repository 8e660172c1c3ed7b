package io.devquest.engine.views;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Hidden fields of forms in which people write: one that only robots fill in, and when the form was drawn. The key is of
 * this process: what another node or an earlier start has signed tells nothing, and is not held against anybody.
 */
@Singleton
public final class FormTrap {

    static final String BAIT = "website";
    static final String DRAWN = "_drawn";

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SIGNATURE = 16;

    private final SecretKeySpec key;
    private final Clock clock;

    @Inject
    public FormTrap(Clock clock) {
        this.clock = clock;
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        key = new SecretKeySpec(secret, ALGORITHM);
    }

    /** The fields, as HTML. */
    String fields() {
        String now = String.valueOf(clock.instant().getEpochSecond());
        return "<div class=\"hide\" aria-hidden=\"true\"><label>Website <input type=\"text\" name=\"" + BAIT
                + "\" value=\"\" tabindex=\"-1\" autocomplete=\"off\"></label></div><input type=\"hidden\" name=\""
                + DRAWN + "\" value=\"" + now + "." + signature(now) + "\">";
    }

    /** True if the field was filled in that nobody sees. */
    public boolean caught(Map<String, String> form) {
        return !form.getOrDefault(BAIT, "").isBlank();
    }

    /** How long the form was open; empty if that is not known for certain. */
    public Optional<Duration> open(Map<String, String> form) {
        String[] drawn = form.getOrDefault(DRAWN, "").split("\\.", 2);
        if (drawn.length != 2 || !drawn[0].matches("\\d{1,12}") || !signed(drawn[0], drawn[1])) {
            return Optional.empty();
        }
        return Optional.of(Duration.between(Instant.ofEpochSecond(Long.parseLong(drawn[0])), clock.instant()));
    }

    private boolean signed(String text, String signature) {
        return MessageDigest.isEqual(signature(text).getBytes(UTF_8), signature.getBytes(UTF_8));
    }

    private String signature(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(UTF_8)), 0, SIGNATURE);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no " + ALGORITHM, e);
        }
    }
}
