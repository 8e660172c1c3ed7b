package io.devquest.distribution.bench;

import io.javalin.Javalin;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;

/** The baseline: Javalin without anything, which sends bytes it has in memory. */
public final class BareServer {

    private final Map<String, byte[]> pages;
    private final Set<Session> sockets = ConcurrentHashMap.newKeySet();

    private BareServer(Map<String, byte[]> pages) {
        this.pages = pages;
    }

    /** Arguments: the port, and optionally a folder whose files are served by their names. */
    public static void main(String[] arguments) throws IOException {
        BareServer server = new BareServer(arguments.length > 1 ? read(Path.of(arguments[1])) : Map.of());
        server.start(Integer.parseInt(arguments[0]));
        System.out.println("bare is ready now");
    }

    private static Map<String, byte[]> read(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.collect(Collectors.toMap(file -> file.getFileName().toString(), BareServer::bytes));
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void start(int port) {
        Javalin.create(config -> {
                    config.startup.showJavalinBanner = false;
                    config.routes.get("/", context -> context.result("up"));
                    config.routes.get("/forums/topics/{id}/{slug}", c -> send(c, c.pathParam("id")));
                    config.routes.get("/page/{name}", c -> send(c, c.pathParam("name")));
                    config.routes.get("/search", c -> send(c, "search-" + c.queryParam("q")));
                    config.routes.post("/broadcast", this::broadcast);
                    config.routes.ws("/live", ws -> {
                        ws.onConnect(client -> {
                            sockets.add(client.session);
                            client.send("{\"op\":\"hello\"}");
                        });
                        ws.onMessage(client -> client.send("{\"op\":\"ok\"}"));
                        ws.onClose(client -> sockets.remove(client.session));
                    });
                })
                .start("127.0.0.1", port);
    }

    private void send(Context context, String name) {
        byte[] page = pages.get(name);
        if (page == null) {
            context.status(404);
            return;
        }
        context.contentType("text/html; charset=utf-8").result(page);
    }

    /** Answers when the frame is on its way to everyone, or the queues of Jetty would grow without end. */
    private void broadcast(Context context) throws InterruptedException {
        String frame = context.body();
        CountDownLatch sent = new CountDownLatch(sockets.size());
        Callback done = Callback.from(sent::countDown, failure -> sent.countDown());
        sockets.forEach(socket -> socket.sendText(frame, done));
        sent.await();
        context.status(201);
    }
}
