package io.devquest.engine.views;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.devquest.engine.cache.LocalCache;
import io.devquest.engine.scope.Scope;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/** Pages drawn for guests, kept a short time and only as long as nothing was changed: see decision 0007. */
public final class FinishedPages {

    /** So that "3 minutes ago" stays right. */
    private static final Duration KEPT = Duration.ofMinutes(1);

    private static final int SHARE_OF_MEMORY = 20;

    private record Kept(long version, Instant drawnAt, Instant end, byte[] bytes, int[] nonces) {
        byte[] with(String nonce) {
            byte[] page = bytes.clone();
            byte[] fresh = nonce.getBytes(ISO_8859_1);
            for (int at : nonces) {
                System.arraycopy(fresh, 0, page, at, fresh.length);
            }
            return page;
        }
    }

    private final LocalCache<String, Kept> pages =
            new LocalCache<>(Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY, page -> page.bytes().length, KEPT);
    private final AtomicLong scopes = new AtomicLong();
    private final LongSupplier changes;
    private final Clock clock;

    /** Pages that are valid while the count of changes stays the same. */
    public FinishedPages(LongSupplier changes, Clock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    /** Forgets all pages now and when the scope closes: what a plugin adds to them comes and goes with it. */
    void open(Scope scope) {
        forget();
        scope.onClose("finished pages", this::forget);
    }

    private void forget() {
        scopes.incrementAndGet();
        pages.clear();
    }

    /** Changes whenever what pages are drawn from may have changed; to be asked before a page is drawn. */
    public long version() {
        // both only grow, so that their sum never comes back to a value it had
        return changes.getAsLong() + scopes.get();
    }

    /** The page with a new nonce in place of the one it was drawn with. */
    public Optional<byte[]> find(Scope scope, String address, String nonce) {
        return pages.present(key(scope, address)).filter(this::valid).map(page -> page.with(nonce));
    }

    private boolean valid(Kept page) {
        Instant now = clock.instant();
        return page.version() == version() && !now.isBefore(page.drawnAt()) && now.isBefore(page.end());
    }

    /**
     * Keeps a page that was drawn since the version was asked.
     *
     * @param right until when what it says is right; empty if that changes with the version only
     */
    public void keep(Scope scope, String address, long version, String nonce, byte[] page, Optional<Instant> right) {
        Instant now = clock.instant();
        Instant end = right.filter(now.plus(KEPT)::isAfter).orElse(now.plus(KEPT));
        pages.put(key(scope, address), new Kept(version, now, end, page.clone(), find(page, nonce)));
    }

    // not the scope itself: it would keep the classes of a stopped plugin
    private static String key(Scope scope, String address) {
        return scope.id() + ' ' + address;
    }

    private static int[] find(byte[] page, String nonce) {
        String text = new String(page, ISO_8859_1);
        int[] found = new int[8];
        int count = 0;
        for (int at = text.indexOf(nonce); at >= 0; at = text.indexOf(nonce, at + nonce.length())) {
            if (count == found.length) {
                found = Arrays.copyOf(found, 2 * count);
            }
            found[count++] = at;
        }
        return Arrays.copyOf(found, count);
    }
}
