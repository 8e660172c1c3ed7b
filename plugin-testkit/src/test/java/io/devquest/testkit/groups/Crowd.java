package io.devquest.testkit.groups;

import io.devquest.api.data.Ids;
import io.devquest.testkit.Community;
import io.devquest.testkit.TestAnswer;
import io.devquest.testkit.TestClient;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/** Many people at once. Their accounts are written past the engine, because each password would take a while to hash. */
final class Crowd {

    private static final String ACCOUNT =
            "insert into core.account (id, name, name_key, display_name, email, password_hash, created_at)"
                    + " values (?, ?, ?, ?, ?, '', ?)";
    private static final String ROLE = "insert into core.account_role (account, role) values (?, 'member')";

    private Crowd() {}

    static List<TestClient> of(Community community, String prefix, int size) {
        List<String> names =
                IntStream.range(0, size).mapToObj(i -> prefix + "-" + i).toList();
        try (Connection connection = community.server().get(DataSource.class).getConnection();
                PreparedStatement account = connection.prepareStatement(ACCOUNT);
                PreparedStatement role = connection.prepareStatement(ROLE)) {
            for (String name : names) {
                long id = community.server().get(Ids.class).next().value();
                account.setLong(1, id);
                account.setString(2, name);
                account.setString(3, name);
                account.setString(4, name);
                account.setString(5, name + "@crowd.example");
                account.setObject(6, OffsetDateTime.now(ZoneOffset.UTC));
                account.addBatch();
                role.setLong(1, id);
                role.addBatch();
            }
            account.executeBatch();
            role.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return names.stream().map(community::member).toList();
    }

    /** Lets all of them do the same at the same time. */
    static List<TestAnswer> race(List<TestClient> people, Function<TestClient, TestAnswer> step) {
        ExecutorService threads = Executors.newFixedThreadPool(people.size());
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<TestAnswer>> running = new ArrayList<>();
            for (TestClient person : people) {
                running.add(threads.submit(() -> {
                    start.await();
                    return step.apply(person);
                }));
            }
            start.countDown();
            List<TestAnswer> answers = new ArrayList<>();
            for (Future<TestAnswer> answer : running) {
                answers.add(answer.get());
            }
            return answers;
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            threads.shutdownNow();
        }
    }
}
