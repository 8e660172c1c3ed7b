package io.devquest.distribution.bench;

import io.devquest.distribution.bench.Site.Topic;

/** What a socket costs that follows a topic in which nothing happens. */
final class IdleBench {

    private static final int SOCKETS = 5000;

    private final Setting setting;
    private final Topic topic;

    IdleBench(Setting setting, Topic topic) {
        this.setting = setting;
        this.topic = topic;
    }

    void run(ServerProcess product, Table table) {
        double[] seen = measure(product);
        try (ServerProcess bare = setting.startBare(true)) {
            double[] base = measure(bare);
            String how = "%,d subscribed sockets, difference before and while they are open".formatted(SOCKETS);
            table.add("idle socket, heap after full GC, KB", seen[0], base[0], how);
            table.add("idle socket, resident memory, KB", seen[1], base[1], "");
        }
    }

    private double[] measure(ServerProcess server) {
        double heap = server.heapMegabytes();
        double resident = server.residentMegabytes();
        try (LiveClients clients = LiveClients.connect(server.port(), SOCKETS, "forums.topic:" + topic.id())) {
            double heapEach = (server.heapMegabytes() - heap) * 1024 / SOCKETS;
            double residentEach = (server.residentMegabytes() - resident) * 1024 / SOCKETS;
            if (clients.lost() > 0) {
                throw new IllegalStateException(clients.lost() + " idle sockets were closed");
            }
            return new double[] {heapEach, residentEach};
        }
    }
}
