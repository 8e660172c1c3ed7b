package io.devquest.testkit.files;

import static io.devquest.testkit.files.Samples.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.engine.files.FileUpkeep;
import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestAnswer;
import io.devquest.testkit.TestClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEveryDatabase
class FileUpkeepTest {

    @RegisterExtension
    final Community community = Community.empty();

    private Shelf shelf;
    private TestClient tara;
    private TestClient theo;

    @BeforeEach
    void open() {
        shelf = Shelf.of(community);
        tara = shelf.trusted("tara", 2);
        theo = shelf.trusted("theo", 2);
    }

    private void cleanAfter(Duration time) {
        community.clock().advance(time);
        community.server().get(FileUpkeep.class).clean();
    }

    @Test
    void theSameBytesAreStoredOnceAndStayAsLongAsSomebodyHasThem() {
        String first =
                shelf.upload(tara, "a.txt", bytes("the same")).expect(201).json("/id");
        String second =
                shelf.upload(theo, "b.txt", bytes("the same")).expect(201).json("/id");
        assertThat(shelf.left().bytes()).hasSize(1);
        assertThat(shelf.left().files()).hasSize(2);
        tara.delete(Shelf.REST + "/" + first).expect(204);
        cleanAfter(Duration.ofHours(2));
        assertThat(theo.get("/files/" + second + "/b.txt").expect(200).text()).isEqualTo("the same");
        theo.delete(Shelf.REST + "/" + second).expect(204);
        assertThat(shelf.left().bytes())
                .as("another transaction may be keeping the same")
                .hasSize(1);
        cleanAfter(Duration.ofMinutes(1));
        assertThat(shelf.left()).isEqualTo(new Shelf.Left(List.of(), List.of(), List.of(), List.of()));
    }

    @Test
    void whatIsAttachedToNothingGoesAfterADay() {
        String url = shelf.upload(tara, "a.txt", bytes("forgotten")).expect(201).json("/url");
        String drafted =
                shelf.upload(theo, "b.txt", bytes("in a draft")).expect(201).json("/url");
        theo.put(
                        "/api/v1/drafts/notes.reply:1",
                        Map.of("title", "", "body", drafted, "more", "{}", "url", "/notes", "version", 0))
                .expect(200);
        cleanAfter(Duration.ofHours(23));
        tara.get(url).expect(200);
        cleanAfter(Duration.ofHours(2));
        tara.get(url).expect(404);
        theo.get(drafted).expect(200);
        assertThat(shelf.left().bytes()).hasSize(1);
        tara.page("/settings/files").contains("0 B of");
    }

    @Test
    void whatACrashLeftIsRemovedAndWhatIsMissingIsReported() throws IOException {
        String id =
                shelf.upload(tara, "lost.txt", bytes("to be lost")).expect(201).json("/id");
        Path folder = shelf.data().resolve("files");
        Path orphan = folder.resolve("ab").resolve("ab" + "0".repeat(62));
        Files.createDirectories(orphan.getParent());
        Files.writeString(orphan, "bytes without a row");
        Path unfinished = Files.writeString(shelf.data().resolve("uploads/upload-1.part"), "half a file");
        for (Path old : new Path[] {orphan, unfinished}) {
            Files.setLastModifiedTime(old, FileTime.from(community.clock().instant()));
        }
        cleanAfter(Duration.ofMinutes(30));
        assertThat(orphan).exists();
        assertThat(unfinished).exists();
        Files.delete(folder.resolve(shelf.left().bytes().stream()
                .filter(name -> !name.startsWith("ab"))
                .findFirst()
                .orElseThrow()));
        tara.get("/files/" + id + "/lost.txt").expect(404);
        cleanAfter(Duration.ofMinutes(31));
        assertThat(orphan).doesNotExist();
        assertThat(unfinished).doesNotExist();
        TestClient admin = community.admin("ada");
        TestAnswer report = admin.get("/api/v1/admin/files").expect(200);
        assertThat(report.json("/health/missing/0")).isEqualTo("lost.txt");
        assertThat(report.json().at("/health/missingCount").asInt()).isOne();
        assertThat(report.json().at("/health/orphans").asInt()).isOne();
        assertThat(report.json().at("/health/unfinished").asInt()).isOne();
        assertThat(report.json().at("/totals/files").asInt()).isOne();
        assertThat(report.json("/biggest/0/name")).isEqualTo("tara");
        admin.page("/admin/files").contains("lost.txt", "Restore it from a backup", "Tara");
        tara.delete(Shelf.REST + "/" + id).expect(204);
        admin.form("/admin/files/clean", Map.of()).expect(303);
        admin.page("/admin/files").contains("Every file has its bytes").lacks("lost.txt");
        community.moderator("mona").get("/api/v1/admin/files").problem("forbidden", 403);
    }
}
