package cn.yinfeng.app.notice.app;

import cn.yinfeng.kernel.Refusal;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Where a webhook may lead: by https to the world outside, or to a host of the own network that the operator has listed
 * ({@code yinfeng.notice.hosts}, host:port separated by commas; these may speak plain HTTP). Otherwise whoever sets up a
 * robot could make the server call what only the server reaches.
 */
@Component
class Destinations {
    private static final int HTTPS = 443;
    private static final int HTTP = 80;
    private final Set<String> listed;

    Destinations(Environment environment) {
        this.listed = Arrays.stream(environment
                        .getProperty("yinfeng.notice.hosts", "")
                        .toLowerCase(Locale.ROOT)
                        .split(","))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The address, if it may be called; it is asked again each time before it is called, as names move. */
    URI accept(String address) {
        URI uri = read(address);
        if (listed.contains(hostAndPort(uri))) {
            return uri;
        }
        if (!"https".equals(uri.getScheme())) {
            throw new Refusal("NOTICE-011", Map.of("host", hostAndPort(uri)));
        }
        try {
            for (InetAddress each : InetAddress.getAllByName(uri.getHost())) {
                if (isInside(each)) {
                    throw new Refusal("NOTICE-012", Map.of("host", hostAndPort(uri)));
                }
            }
        } catch (UnknownHostException unknown) {
            throw new Refusal("NOTICE-010");
        }
        return uri;
    }

    private static URI read(String address) {
        try {
            URI uri = URI.create(address.strip());
            boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            if (web && uri.getHost() != null && uri.getUserInfo() == null && uri.getFragment() == null) {
                return uri;
            }
        } catch (IllegalArgumentException unreadable) {
            throw new Refusal("NOTICE-010");
        }
        throw new Refusal("NOTICE-010");
    }

    static String hostAndPort(URI uri) {
        int port = uri.getPort() > 0 ? uri.getPort() : "https".equals(uri.getScheme()) ? HTTPS : HTTP;
        return uri.getHost().toLowerCase(Locale.ROOT) + ":" + port;
    }

    /** Loopback, link-local (with the clouds' own services), private, shared and unspecified addresses, and groups. */
    static boolean isInside(InetAddress address) {
        if (address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return true;
        }
        byte[] bytes = address.getAddress();
        int first = bytes[0] & 0xff;
        return switch (address) {
            case Inet4Address v4 ->
                first == 0
                        || first >= 240
                        || (first == 100 && (bytes[1] & 0xc0) == 64)
                        || (first == 198 && (bytes[1] & 0xfe) == 18);
            case Inet6Address v6 -> (first & 0xfe) == 0xfc || isBridge(bytes);
            default -> true;
        };
    }

    /** Forms that carry an IPv4 address within (NAT64, 6to4): where they end is not seen from here. */
    private static boolean isBridge(byte[] bytes) {
        boolean nat64 = bytes[0] == 0 && bytes[1] == 0x64 && bytes[2] == (byte) 0xff && bytes[3] == (byte) 0x9b;
        return nat64 || (bytes[0] == 0x20 && bytes[1] == 0x02);
    }
}
