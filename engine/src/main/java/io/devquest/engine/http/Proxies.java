package io.devquest.engine.http;

import io.devquest.engine.config.AddressRange;
import java.net.InetSocketAddress;
import java.util.List;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.ForwardedRequestCustomizer;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;

/** Believes the forwarding headers of the proxies the operator named, and of nobody else. */
final class Proxies implements HttpConfiguration.Customizer {

    private final List<AddressRange> trusted;
    private final ForwardedRequestCustomizer forwarded = new ForwardedRequestCustomizer();

    Proxies(List<AddressRange> trusted) {
        this.trusted = trusted;
    }

    @Override
    public Request customize(Request request, HttpFields.Mutable responseHeaders) {
        return request.getConnectionMetaData().getRemoteSocketAddress() instanceof InetSocketAddress peer
                        && trusted.stream().anyMatch(range -> range.contains(peer.getAddress()))
                ? forwarded.customize(request, responseHeaders)
                : request;
    }
}
