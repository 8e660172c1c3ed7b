package io.devquest.testkit.badinput;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.notes.NotesPlugin;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEveryDatabase
class BadBodyTest {

    private static final String NOTES = "/api/v1/notes";
    private static final String ACCOUNTS = "/api/v1/accounts";
    private static final int LIMIT = 1 << 20;

    @RegisterExtension
    static Community community = Community.with(NotesPlugin.class);

    private Wire ana;
    private Wire guest;
    private Stored before;

    @BeforeEach
    void someoneIsSignedIn() {
        ana = SignedInWire.as(community, "ana").wire();
        guest = new Wire(community.server().port());
        before = Stored.now(community);
    }

    @AfterEach
    void nothingHasChanged() {
        before.assertUnchanged();
    }

    @Test
    void whoIsRefusedBeforeTheirBodyComesCanAskAgainOnTheSameConnection() throws IOException {
        String head = "POST /api/v1/admin/words HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
                + "Content-Length: 2\r\n";
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), community.server().port())) {
            OutputStream out = socket.getOutputStream();
            out.write((head + "\r\n").getBytes(UTF_8));
            out.flush();
            // an answer now would end the connection under the body
            socket.setSoTimeout(100);
            assertThatThrownBy(() -> socket.getInputStream().read()).isInstanceOf(SocketTimeoutException.class);
            socket.setSoTimeout(20_000);
            out.write(("{}" + head + "Connection: close\r\n\r\n{}").getBytes(UTF_8));
            out.flush();
            assertThat(new String(socket.getInputStream().readAllBytes(), UTF_8).split("HTTP/1.1 401 "))
                    .hasSize(3);
        }
    }

    @Test
    void whoSendsNoBodyIsToldThatTheConnectionEnds() {
        WireAnswer answer = guest.with("Connection", "").announce("/api/v1/admin/words", 2);
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.headers()).containsEntry("Connection", "close");
    }

    @Test
    void whatIsNotJsonIsMalformed() {
        for (String body : new String[] {
            "",
            " ",
            "{",
            "{\"body\":",
            "{\"body\":\"x\"",
            "{body:1}",
            "{'body':'x'}",
            "body=x",
            "\0",
            "{\"body\":\"x\"} {}",
            "{\"body\":\"x\"},",
            "{\"body\":\"\\q\"}",
            "{\"body\":\"a\nb\"}",
            "{\"body\":\"x\",}",
            "/**/{\"body\":\"x\"}",
            "{\"body\":NaN}",
            "{\"body\":01}",
            "<note/>"
        }) {
            ana.post(NOTES, body).problem("json_malformed", 400);
            guest.post(ACCOUNTS, body.replace("body", "name")).problem("json_malformed", 400);
        }
    }

    @Test
    void aFieldThatIsNamedTwiceIsMalformed() {
        ana.post(NOTES, "{\"body\":\"one\",\"body\":\"two\"}").problem("json_malformed", 400);
        guest.post("/api/v1/sessions", "{\"login\":\"ana\",\"password\":\"a\",\"password\":\"b\"}")
                .problem("json_malformed", 400);
    }

    @Test
    void whatIsNotUtf8IsMalformed() {
        byte[][] texts = {
            {(byte) 0xff},
            {(byte) 0xc3},
            {(byte) 0xc0, (byte) 0x80},
            {(byte) 0xed, (byte) 0xa0, (byte) 0x80},
            {(byte) 0xe4}
        };
        for (byte[] text : texts) {
            String body = "{\"body\":\"" + new String(text, ISO_8859_1) + "\"}";
            ana.post(NOTES, body.getBytes(ISO_8859_1)).problem("json_malformed", 400);
        }
        ana.post(NOTES, "{\"body\":\"x\"}".getBytes(UTF_16)).problem("json_malformed", 400);
    }

    @Test
    void whatIsNotAnObjectIsOfTheWrongType() {
        for (String body : new String[] {"null", "[]", "[{\"body\":\"x\"}]", "\"x\"", "\"\"", "1", "true"}) {
            ana.post(NOTES, body).problem("json_wrong_type", 400);
            guest.post(ACCOUNTS, body).problem("json_wrong_type", 400);
        }
    }

    @Test
    void aValueOfAnotherTypeIsNamed() {
        for (String value :
                new String[] {"1", "1.5", "true", "[]", "[\"x\"]", "{}", "{\"a\":1}", "1".repeat(400), "1e400"}) {
            WireAnswer answer = ana.post(NOTES, "{\"body\":" + value + "}").problem("json_wrong_type", 400);
            assertThat(answer.text()).contains("'body'");
        }
        String account = "{\"name\":\"zoe\",\"email\":\"zoe@people.example\",\"password\":123456789012}";
        guest.post(ACCOUNTS, account).problem("json_wrong_type", 400);
    }

    @Test
    void aFieldNobodyKnowsIsNamed() {
        assertThat(ana.post(NOTES, "{\"body\":\"x\",\"pinned\":true}")
                        .problem("json_unknown_field", 400)
                        .text())
                .contains("'pinned'");
        assertThat(ana.post(NOTES, "{\"Body\":\"x\"}")
                        .problem("json_unknown_field", 400)
                        .text())
                .contains("'Body'");
        String admin =
                "{\"name\":\"zoe\",\"email\":\"zoe@people.example\",\"password\":\"nine patient herons\",\"roles\":[\"admin\"]}";
        guest.post(ACCOUNTS, admin).problem("json_unknown_field", 400);
        String longName = "f".repeat(40_000);
        assertThat(ana.post(NOTES, "{\"" + longName + "\":1}")
                        .problem("json_unknown_field", 400)
                        .text())
                .hasSizeLessThan(1_000);
    }

    @Test
    void deepNestingAndHugeNumbersAreRefused() {
        String brackets = "[".repeat(10_000);
        ana.post(NOTES, brackets).problem("json_wrong_type", 400);
        ana.post(NOTES, "{\"body\":" + brackets + "}").problem("json_wrong_type", 400);
        ana.post(NOTES, "{\"unknown\":" + brackets + "}").problem("json_malformed", 400);
        ana.post(NOTES, "{\"body\":" + "{\"a\":".repeat(10_000) + "1" + "}".repeat(10_001))
                .problem("json_wrong_type", 400);
        ana.post(NOTES, "{\"body\":" + "9".repeat(100_000) + "}").problem("json_malformed", 400);
    }

    @Test
    void fieldsThatAreMissingOrEmptyAreNamed() {
        assertThat(ana.post(NOTES, "{}").problem("input_invalid", 422).text()).contains("\"body\"", "notBlank");
        ana.post(NOTES, "{\"body\":null}").problem("input_invalid", 422);
        ana.post(NOTES, "{\"body\":\"" + "x".repeat(201) + "\"}").problem("input_invalid", 422);
        guest.post(ACCOUNTS, "{}").problem("input_invalid", 422);
    }

    @Test
    void charactersThatCannotBeStoredAreRefused() {
        for (String text : new String[] {"a\\u0000b", "\\u0000", "a\\ud800b", "\\udc00"}) {
            assertThat(ana.post(NOTES, "{\"body\":\"" + text + "\"}")
                            .problem("input_invalid", 422)
                            .text())
                    .contains("\"body\"");
            guest.post("/api/v1/sessions", "{\"login\":\"" + text + "\",\"password\":\"x\"}")
                    .problem("input_invalid", 422);
            guest.post(
                            ACCOUNTS,
                            "{\"name\":\"" + text
                                    + "\",\"email\":\"a@b.example\",\"password\":\"nine patient herons\"}")
                    .problem("input_invalid", 422);
        }
    }

    @Test
    void aBodyOverTheLimitIsTooLarge() {
        byte[] large = "x".repeat(LIMIT + 1).getBytes(UTF_8);
        ana.announce(NOTES, 64L * LIMIT).problem("body_too_large", 413);
        ana.announce(NOTES, Long.MAX_VALUE).problem("body_too_large", 413);
        ana.post(NOTES, large).problem("body_too_large", 413);
        ana.postInChunks(NOTES, large).problem("body_too_large", 413);
        guest.post(ACCOUNTS, large).problem("body_too_large", 413);
        assertThat(ana.post(NOTES, "x".repeat(LIMIT))
                        .problem("json_malformed", 400)
                        .text())
                .doesNotContain("xxxx");
    }

    @Test
    void aBodyOfAnotherTypeIsNotTaken() {
        for (String type :
                new String[] {"text/plain", "text/html", "application/xml", "application/octet-stream", "json", "/"}) {
            ana.with("Content-Type", type).post(NOTES, "{\"body\":\"x\"}").problem("body_unsupported", 415);
        }
        ana.with("Content-Length", "12")
                .send("POST " + NOTES, "{\"body\":\"x\"}")
                .problem("body_unsupported", 415);
        ana.with("Content-Length", "0").send("POST " + NOTES, "").problem("body_unsupported", 415);
    }

    @Test
    void brokenFormsAreRefused() {
        String form = "application/x-www-form-urlencoded";
        ana.with("Content-Type", form).post(NOTES, "").problem("input_invalid", 422);
        ana.with("Content-Type", form).post(NOTES, "&&=&%%%=%zz").problem("input_invalid", 422);
        ana.with("Content-Type", form).post(NOTES, "body=%00").problem("input_invalid", 422);
        for (String type :
                new String[] {"multipart/form-data", "multipart/form-data; boundary=x", "multipart/form-data; boundary="
                }) {
            WireAnswer answer = ana.with("Content-Type", type).post(NOTES, "--y\r\nnothing");
            assertThat(answer.status()).as("status of %s", answer).isIn(400, 422);
            answer.problem(answer.status() == 400 ? "request_malformed" : "input_invalid", answer.status());
        }
    }
}
