package io.devquest.engine.data;

import java.io.InputStream;
import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.ibatis.builder.xml.XMLMapperBuilder;
import org.apache.ibatis.builder.xml.XMLMapperEntityResolver;
import org.apache.ibatis.parsing.XNode;
import org.apache.ibatis.parsing.XPathParser;
import org.apache.ibatis.session.Configuration;
import org.w3c.dom.Node;

/**
 * The file of a mapper. MyBatis asks an XPath expression or two for every statement, and each costs the JDK some half a
 * millisecond. All it asks for are children by their names, which are found here by looking at the children.
 */
final class MapperXml extends XPathParser {

    private static final Pattern NAMES = Pattern.compile("[a-zA-Z]+(\\|[a-zA-Z]+)*");
    private static final String ROOT = "/mapper/";

    MapperXml(InputStream xml) {
        super(xml, true, null, new XMLMapperEntityResolver());
    }

    /** A builder that reads a file into the configuration. */
    static XMLMapperBuilder builder(InputStream xml, Configuration configuration, String path) {
        try {
            // the public constructors make a parser of their own
            Constructor<XMLMapperBuilder> constructor = XMLMapperBuilder.class.getDeclaredConstructor(
                    XPathParser.class, Configuration.class, String.class, Map.class);
            constructor.setAccessible(true);
            return constructor.newInstance(new MapperXml(xml), configuration, path, configuration.getSqlFragments());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("This MyBatis has no builder over a parser", e);
        }
    }

    @Override
    public List<XNode> evalNodes(Object root, String expression) {
        if (root instanceof Node node) {
            boolean fromRoot = expression.startsWith(ROOT);
            String names = fromRoot ? expression.substring(ROOT.length()) : expression;
            if (NAMES.matcher(names).matches()) {
                return children(fromRoot ? node.getOwnerDocument().getDocumentElement() : node, names);
            }
        }
        return super.evalNodes(root, expression);
    }

    @Override
    public XNode evalNode(Object root, String expression) {
        if (!NAMES.matcher(expression).matches()) {
            return super.evalNode(root, expression);
        }
        List<XNode> found = evalNodes(root, expression);
        return found.isEmpty() ? null : found.get(0);
    }

    private List<XNode> children(Node parent, String names) {
        Set<String> wanted = Set.of(names.split("\\|"));
        List<XNode> found = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.ELEMENT_NODE && wanted.contains(child.getNodeName())) {
                found.add(new XNode(this, child, null));
            }
        }
        return found;
    }
}
