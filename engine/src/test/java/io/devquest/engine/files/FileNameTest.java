package io.devquest.engine.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.api.data.Id;
import io.devquest.api.error.CommunityException;
import io.devquest.engine.text.CommonMarkdown;
import java.net.URLDecoder;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

class FileNameTest {

    private static final Id ID = new Id(42);

    @Property(tries = 500)
    void whateverNameIsTakenComesBackFromItsAddressAndBreaksNoHeader(@ForAll @StringLength(max = 40) String sent) {
        check(sent);
    }

    @Property(tries = 500)
    void aNameFullOfSignsOfMarkdownIsOneLink(
            @ForAll @StringLength(min = 1, max = 20) @CharRange(from = '!', to = '~') @Chars({' ', 'é', '\u202e'})
                    String sent) {
        check(sent);
    }

    private static void check(String sent) {
        FileName name;
        try {
            name = FileName.of(sent);
        } catch (CommunityException refused) {
            assertThat(refused.error()).isEqualTo(FileErrors.FILE_NAME_INVALID);
            return;
        }
        assertThat(name.text()).doesNotContain("/", "\\", "\u0000", "\u202e").isNotIn(".", "..");
        assertThat(name.encoded()).matches("[A-Za-z0-9._~%-]+");
        assertThat(URLDecoder.decode(name.encoded(), UTF_8)).isEqualTo(withoutHalves(name.text()));
        assertThat(name.ascii()).matches("[ -~]*").doesNotContain("\"", "\\");
        String html = new CommonMarkdown().render(FileLinks.link(ID, name)).value();
        assertThat(html).containsOnlyOnce("<a ").contains("href=\"" + FileLinks.url(ID, name) + "\"");
        assertThat(FileLinks.in(FileLinks.picture(ID, name, 3, 4), 5)).containsExactly(ID);
    }

    /** Half a character outside the basic plane cannot be written in UTF-8. */
    private static String withoutHalves(String text) {
        return new String(text.getBytes(UTF_8), UTF_8);
    }
}
