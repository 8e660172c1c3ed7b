package io.devquest.engine.sitemap;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.devquest.api.http.Response;
import java.io.StringWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes what the protocol of sitemaps asks for (sitemaps.org, 0.90). */
final class SitemapDocument {

    private static final String MEDIA_TYPE = "application/xml; charset=utf-8";
    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private interface Content {

        void write(XMLStreamWriter xml) throws XMLStreamException;
    }

    private SitemapDocument() {}

    /** Leads to the parts at these addresses. */
    static Response index(List<String> addresses) {
        return document("sitemapindex", xml -> {
            for (String address : addresses) {
                xml.writeStartElement("sitemap");
                element(xml, "loc", address);
                xml.writeEndElement();
            }
        });
    }

    /**
     * The pages of one part.
     *
     * @param site the address before their paths
     */
    static Response pages(String site, Map<String, Instant> pages) {
        return document("urlset", xml -> {
            for (Map.Entry<String, Instant> page : pages.entrySet()) {
                xml.writeStartElement("url");
                element(xml, "loc", site + page.getKey());
                element(
                        xml,
                        "lastmod",
                        page.getValue().truncatedTo(ChronoUnit.SECONDS).toString());
                xml.writeEndElement();
            }
        });
    }

    private static Response document(String root, Content content) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("utf-8", "1.0");
            xml.writeStartElement(root);
            xml.writeDefaultNamespace(NAMESPACE);
            content.write(xml);
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("The sitemap cannot be written", e);
        }
        return Response.bytes(MEDIA_TYPE, text.toString().getBytes(UTF_8));
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
