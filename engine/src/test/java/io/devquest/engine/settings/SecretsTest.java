package io.devquest.engine.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.devquest.api.error.CommunityException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    private static final String NAME = "school.gate.key";
    private static final String TEXT = "ünder the flowerpot";

    @TempDir
    Path home;

    private Path file;

    @BeforeEach
    void place() {
        file = home.resolve("conf/secret.key");
    }

    private Secrets inFile() {
        return new Secrets(file, "");
    }

    private static String key(int seed) {
        byte[] bytes = new byte[32];
        bytes[0] = (byte) seed;
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Test
    void whatWasEncryptedIsReadAgainAlsoAfterARestart() {
        String hidden = inFile().encrypt(NAME, TEXT);
        assertThat(hidden).doesNotContain("flowerpot");
        assertThat(inFile().decrypt(NAME, hidden)).isEqualTo(TEXT);
    }

    @Test
    void theSameTextLooksDifferentEachTime() {
        Secrets secrets = inFile();
        assertThat(secrets.encrypt(NAME, TEXT)).isNotEqualTo(secrets.encrypt(NAME, TEXT));
    }

    @Test
    void onlyTheOwnerOfTheFileMayReadTheKey() throws IOException {
        inFile().encrypt(NAME, TEXT);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void noKeyIsMadeBeforeItIsNeeded() {
        inFile();
        assertThat(file).doesNotExist();
    }

    @Test
    void aChangedByteOrAnotherPlaceIsNoticed() {
        Secrets secrets = inFile();
        String hidden = secrets.encrypt(NAME, TEXT);
        int place = hidden.length() - 10;
        char other = hidden.charAt(place) == 'A' ? 'B' : 'A';
        String changed = hidden.substring(0, place) + other + hidden.substring(place + 1);
        for (String wrong : new String[] {changed, "v1", hidden.substring(0, hidden.lastIndexOf(':') + 1), "plain"}) {
            assertThatThrownBy(() -> secrets.decrypt(NAME, wrong))
                    .isInstanceOf(CommunityException.class)
                    .hasMessageContaining(NAME)
                    .hasMessageContaining("changed or damaged");
        }
        assertThatThrownBy(() -> secrets.decrypt("school.safe.key", hidden)).hasMessageContaining("changed or damaged");
    }

    @Test
    void aMissingKeyIsNamed() {
        String hidden = new Secrets(file, key(1)).encrypt(NAME, TEXT);
        assertThatThrownBy(() -> new Secrets(file, key(2)).decrypt(NAME, hidden))
                .isInstanceOf(CommunityException.class)
                .hasMessageContaining(NAME)
                .hasMessageContaining(hidden.split(":")[1])
                .hasMessageContaining("secrets.key");
    }

    @Test
    void anEarlierKeyStillReadsUntilTheSecretIsRenewed() {
        String hidden = new Secrets(file, key(1)).encrypt(NAME, TEXT);
        Secrets turned = new Secrets(file, key(2) + ", " + key(1));
        assertThat(turned.decrypt(NAME, hidden)).isEqualTo(TEXT);
        assertThat(turned.old(hidden)).isTrue();
        assertThat(turned.old(turned.encrypt(NAME, TEXT))).isFalse();
    }

    @Test
    void aKeyThatIsNoneIsRefusedAtOnceAndNotRepeated() {
        assertThatThrownBy(() -> new Secrets(file, "open-sesame"))
                .hasMessageContaining("32 bytes")
                .hasMessageNotContaining("sesame");
        assertThatThrownBy(() -> new Secrets(file, Base64.getEncoder().encodeToString(new byte[16])))
                .hasMessageContaining("32 bytes");
    }
}
