package io.devquest.engine.files.picture;

import io.devquest.api.error.CommunityException;
import io.devquest.api.error.TooManyRequests;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Decodes pictures on two threads of its own, so that a flood of them takes neither requests nor memory with it. */
@Singleton
public final class PictureWorker implements AutoCloseable {

    private static final int THREADS = 2;
    private static final int WAITING = 16;
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final ThreadPoolExecutor pool;

    @Inject
    public PictureWorker() {
        this(THREADS, WAITING);
    }

    PictureWorker(int threads, int waiting) {
        pool = new ThreadPoolExecutor(
                threads, threads, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(waiting), PictureWorker::thread);
        pool.prestartAllCoreThreads();
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "pictures");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        return thread;
    }

    /** The middle of the picture in the file, as a square. */
    public Pixels square(Callable<byte[]> file, long megapixels, Duration patience) {
        return run(new Decoding<>(file, megapixels, Cuts::middle), patience);
    }

    /** The whole picture in the file, drawn anew with no side longer than that. */
    public Picture picture(Callable<byte[]> file, long megapixels, int longest, Duration patience) {
        return run(
                new Decoding<>(
                        () -> Endings.require(file.call(), megapixels),
                        megapixels,
                        (decoder, width, height, orientation) ->
                                Picture.of(decoder, width, height, orientation, longest)),
                patience);
    }

    private <T> T run(Decoding<T> decoding, Duration patience) {
        Future<T> running;
        try {
            running = pool.submit(decoding);
        } catch (RejectedExecutionException full) {
            throw busy();
        }
        try {
            return running.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof CommunityException known ? known : Decoding.broken(e.getCause());
        } catch (TimeoutException | InterruptedException e) {
            running.cancel(true);
            decoding.abort();
            pool.purge();
            if (e instanceof InterruptedException) {
                Thread.currentThread().interrupt();
            }
            throw decoding.begun() ? Decoding.broken(e) : busy();
        }
    }

    private static TooManyRequests busy() {
        return new TooManyRequests(
                PictureErrors.PICTURES_BUSY,
                "Many pictures are being looked at right now. Try again in a moment.",
                PAUSE);
    }

    int waiting() {
        return pool.getQueue().size();
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
