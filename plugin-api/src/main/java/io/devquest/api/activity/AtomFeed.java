package io.devquest.api.activity;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.devquest.api.content.ContentItem;
import io.devquest.api.http.Response;
import java.io.StringWriter;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A document for feed readers: Atom, RFC 4287, with tag URIs as ids, RFC 4151. What is in it is copied into programs of
 * others, so that only what a guest may see belongs there. Not thread-safe; made for one answer.
 */
public final class AtomFeed {

    private static final String MEDIA_TYPE = "application/atom+xml; charset=utf-8";
    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    /** The year in which the ids of feeds, unlike those of entries, have no date of their own. */
    private static final String SINCE = "2026";

    /** What XML 1.0 cannot hold, not even escaped. */
    private static final Pattern NO_CHARACTER =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private record Entry(ContentItem item, String author, String authorUrl, Instant updated) {}

    private final String site;
    private final String id;
    private final String title;
    private final String self;
    private final String page;
    private final List<Entry> entries = new ArrayList<>();

    /**
     * A feed without entries.
     *
     * @param site as {@link io.devquest.api.Engine#siteUrl} gives it
     * @param id names the feed within the community, for ever
     * @param title what readers call it
     * @param self the path of this document, with its query
     * @param page the path of the page that shows the same, with its query
     */
    public AtomFeed(String site, String id, String title, String self, String page) {
        this.site = site;
        this.id = id;
        this.title = title;
        this.self = self;
        this.page = page;
    }

    /**
     * Adds an entry behind the others. Its type, id and day of creation are its id for readers, for ever; its excerpt is
     * its summary, if it is not empty.
     *
     * @param item what it is about
     * @param author the name that is shown of whoever made it
     * @param authorUrl the path of their page
     * @param updated when it changed last in a way that readers should notice
     */
    public AtomFeed add(ContentItem item, String author, String authorUrl, Instant updated) {
        entries.add(new Entry(item, author, authorUrl, updated));
        return this;
    }

    /**
     * The document, with the time of its latest change as {@code Last-Modified}. The engine answers those who have it
     * already with 304.
     */
    public Response response() {
        return Response.bytes(MEDIA_TYPE, bytes())
                .header(
                        "Last-Modified",
                        DateTimeFormatter.RFC_1123_DATE_TIME.format(updated().atOffset(ZoneOffset.UTC)));
    }

    private Instant updated() {
        return entries.stream().map(Entry::updated).max(Instant::compareTo).orElse(Instant.EPOCH);
    }

    private byte[] bytes() {
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
        for (Entry entry : entries) {
            write(xml, entry);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void write(XMLStreamWriter xml, Entry entry) throws XMLStreamException {
        ContentItem item = entry.item();
        String day = item.createdAt().atZone(ZoneOffset.UTC).toLocalDate().toString();
        xml.writeStartElement("entry");
        element(xml, "id", tag(day, item.type() + "/" + item.id()));
        element(xml, "title", item.title());
        element(xml, "published", item.createdAt().toString());
        element(xml, "updated", entry.updated().toString());
        xml.writeStartElement("author");
        element(xml, "name", entry.author());
        element(xml, "uri", site + entry.authorUrl());
        xml.writeEndElement();
        link(xml, "alternate", "text/html", site + item.url());
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
