package io.devquest.engine.text;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;

/** What the elements of a text say besides what CommonMark has for them. */
final class TextAttributes implements AttributeProvider {

    private static final int LONGEST_INFO = 200;
    // uploads are linked with their size, so that a page keeps its place while they load
    private static final Pattern SIZE = Pattern.compile("/files/[^#]*#(\\d{1,5})x(\\d{1,5})");

    @Override
    public void setAttributes(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof Heading heading) {
            attributes.put("id", HeadingLinks.idOf(heading));
        } else if (node instanceof Image image) {
            attributes.put("loading", "lazy");
            Matcher size = SIZE.matcher(image.getDestination());
            if (size.matches()) {
                attributes.put("width", size.group(1));
                attributes.put("height", size.group(2));
            }
        } else if (node instanceof FencedCodeBlock block && tag.equals("code")) {
            String info = block.getInfo() == null ? "" : block.getInfo().strip();
            // the language is in the class already
            if (info.indexOf(' ') > 0 && info.length() <= LONGEST_INFO) {
                attributes.put("data-info", info);
            }
        }
    }
}
