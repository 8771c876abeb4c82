package uk.goldenthread.platform.limits;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** Which address stands for a client: of IPv6 the network, because one client commonly has all of its 2^64 addresses. */
final class Addresses {
    private static final int NETWORK = 8;

    private Addresses() {}

    /**
     * @param literal as the server knows it, never a name
     */
    static String of(String literal) {
        if (literal == null || literal.indexOf(':') < 0) {
            return String.valueOf(literal);
        }
        try {
            // A literal is parsed, not looked up.
            return InetAddress.getByName(literal) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), NETWORK))
                    : literal;
        } catch (UnknownHostException e) {
            return literal;
        }
    }
}
