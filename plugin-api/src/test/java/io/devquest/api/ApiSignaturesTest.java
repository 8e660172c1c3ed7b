package io.devquest.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The gate of the API: no public signature changes unnoticed. */
class ApiSignaturesTest {

    private static final Path DUMP = ApiFiles.module().resolve("api-signatures.txt");

    @Test
    void publicSignaturesAreThoseCommitted() throws IOException {
        String now = Signatures.dump(ApiFiles.types());
        if (Boolean.getBoolean("devquest.api.write")) {
            Files.writeString(DUMP, now, UTF_8);
        }
        assertThat(now.lines().toList())
                .as("""
                        The public face of plugin-api is not the one in plugin-api/api-signatures.txt.
                        If the change is meant: see docs/compatibility.md for what is allowed, then run
                            ./mvnw -pl plugin-api test -Dtest=ApiSignaturesTest -Ddevquest.api.write=true
                        and commit the file together with the change.""")
                .isEqualTo(Files.readString(DUMP, UTF_8).lines().toList());
    }

    @Test
    void theDumpSeesWhatPluginsCompileAgainst() {
        assertThat(Signatures.dump(List.of(Sample.class, Sample.Part.class, Sample.Mode.class)))
                .isEqualTo("""
                        public interface io.devquest.api.Sample<T extends java.lang.Comparable<? super T>>
                            @java.lang.Deprecated(forRemoval=true, since="2") public abstract void gone()
                            public abstract <E extends java.lang.Exception> java.util.List<? extends T> all(T[]) varargs throws E
                            public default @org.jspecify.annotations.Nullable java.lang.String name()
                            public static final int LIMIT = 7

                        public final record io.devquest.api.Sample$Part(long size, java.util.List<java.lang.String> names)
                            public Part(long, java.util.List<java.lang.String>)
                            public java.util.List<java.lang.String> names()
                            public long size()

                        public final enum io.devquest.api.Sample$Mode
                            ON
                            OFF
                        """);
    }
}
