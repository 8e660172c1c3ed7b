package io.devquest.engine.config;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One address, or a range in CIDR notation (RFC 4632).
 *
 * @param network the address of the network
 * @param bits how many leading bits count
 */
public record AddressRange(InetAddress network, int bits) {

    // a name would be looked up; only literals are taken
    private static final Pattern LITERAL = Pattern.compile("[0-9.]+|[0-9a-fA-F.:]*:[0-9a-fA-F.:]*");

    static AddressRange parse(String text) {
        String[] parts = text.split("/", 2);
        try {
            if (LITERAL.matcher(parts[0]).matches()) {
                InetAddress network = InetAddress.getByName(parts[0]);
                int width = network.getAddress().length * 8;
                int bits = parts.length == 1 ? width : Integer.parseInt(parts[1]);
                if (bits >= 0 && bits <= width) {
                    return new AddressRange(network, bits);
                }
            }
        } catch (UnknownHostException | NumberFormatException e) {
            throw refused(text, e);
        }
        throw refused(text, null);
    }

    /** True if the address is in the range. */
    public boolean contains(InetAddress address) {
        byte[] ours = network.getAddress();
        byte[] theirs = address.getAddress();
        if (ours.length != theirs.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> (bit % 8);
            if (((ours[bit / 8] ^ theirs[bit / 8]) & mask) != 0) {
                return false;
            }
        }
        return true;
    }

    private static IllegalArgumentException refused(String text, @Nullable Exception cause) {
        return new IllegalArgumentException(
                "must hold addresses or ranges such as 10.0.0.0/8, and '" + text + "' is neither", cause);
    }

    @Override
    public String toString() {
        return network.getHostAddress() + "/" + bits;
    }
}
