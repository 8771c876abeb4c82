package uk.goldenthread.platform.web;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The names under which this installation is reached. A name is given by the request itself, so a foreign one would end up in addresses
 * that we write, and a page elsewhere could point a name of its own at us.
 */
final class Hosts {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
    private final Set<String> authorities;
    private final boolean loopback;

    /**
     * @param origins configured addresses, such as {@code https://send.example.gov.uk}; one on loopback opens every port of it
     */
    Hosts(List<URI> origins) {
        this.authorities = origins.stream().map(Hosts::authority).collect(Collectors.toSet());
        this.loopback = origins.stream().anyMatch(o -> LOOPBACK.contains(lower(o.getHost())));
    }

    /**
     * @param host as the request gives it, with its port where that is not the usual one; null when it gives none
     */
    boolean accept(String host) {
        if (host == null) {
            return false;
        }
        String given = lower(host);
        if (authorities.contains(given)) {
            return true;
        }
        return loopback && LOOPBACK.contains(withoutPort(given));
    }

    /** As given where what follows the last colon is no port. */
    private static String withoutPort(String host) {
        int colon = host.lastIndexOf(':');
        boolean port = colon > host.lastIndexOf(']')
                && colon + 1 < host.length()
                && host.chars().skip(colon + 1L).allMatch(c -> c >= '0' && c <= '9');
        return port ? host.substring(0, colon) : host;
    }

    private static String authority(URI origin) {
        String name = lower(origin.getHost());
        boolean usual = origin.getPort() < 0
                || origin.getPort() == 443 && "https".equals(origin.getScheme())
                || origin.getPort() == 80 && "http".equals(origin.getScheme());
        return usual ? name : name + ":" + origin.getPort();
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
