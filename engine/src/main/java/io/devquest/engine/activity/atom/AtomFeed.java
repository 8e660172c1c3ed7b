package io.devquest.engine.activity.atom;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.devquest.engine.activity.FeedItem;
import java.io.StringWriter;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * An Atom document (RFC 4287). Its ids are tag URIs (RFC 4151).
 *
 * @param site the address of the community
 * @param id names the feed within the community
 * @param self the path of the document
 * @param page the path of the page that shows the same
 */
record AtomFeed(String site, String id, String title, String self, String page, List<FeedItem> items) {

    static final String MEDIA_TYPE = "application/atom+xml; charset=utf-8";

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    /** The year in which the ids of feeds, unlike those of entries, have no date of their own. */
    private static final String SINCE = "2026";

    /** What XML 1.0 cannot hold, not even escaped. */
    private static final Pattern NO_CHARACTER =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    Instant updated() {
        return items.stream().map(FeedItem::at).max(Instant::compareTo).orElse(Instant.EPOCH);
    }

    byte[] bytes() {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            write(xml);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("The feed " + id + " cannot be written", e);
        }
        return text.toString().getBytes(UTF_8);
    }

    private void write(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartDocument("utf-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(NAMESPACE);
        element(xml, "id", tag(SINCE, "feed/" + id));
        element(xml, "title", title);
        element(xml, "updated", updated().toString());
        link(xml, "self", "application/atom+xml", site + self);
        link(xml, "alternate", "text/html", site + page);
        for (FeedItem item : items) {
            entry(xml, item);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void entry(XMLStreamWriter xml, FeedItem item) throws XMLStreamException {
        xml.writeStartElement("entry");
        String day = item.at().atZone(ZoneOffset.UTC).toLocalDate().toString();
        element(xml, "id", tag(day, "activity/" + item.id()));
        element(xml, "title", item.sentence());
        element(xml, "published", item.at().toString());
        element(xml, "updated", item.at().toString());
        xml.writeStartElement("author");
        element(xml, "name", item.actor().displayName());
        element(xml, "uri", site + item.actor().url());
        xml.writeEndElement();
        link(xml, "alternate", "text/html", site + item.path());
        if (!item.excerpt().isEmpty()) {
            element(xml, "summary", item.excerpt());
        }
        xml.writeEndElement();
    }

    private String tag(String date, String what) {
        return "tag:" + URI.create(site).getHost() + "," + date + ":" + what;
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(NO_CHARACTER.matcher(text).replaceAll(""));
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String type, String address)
            throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", NO_CHARACTER.matcher(address).replaceAll(""));
    }
}
