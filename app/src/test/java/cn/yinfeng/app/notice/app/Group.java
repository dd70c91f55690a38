package cn.yinfeng.app.notice.app;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A chat platform of the test run: each path is a group. What stands in the path says how it answers. */
final class Group {
    private static final List<Said> SAID = new CopyOnWriteArrayList<>();
    private static final HttpServer SERVER = started();

    private Group() {}

    /** Something said in a group. */
    record Said(String path, String query, String body, String signature) {}

    private static HttpServer started() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", Group::hear);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.start();
            return server;
        } catch (IOException cannotListen) {
            throw new UncheckedIOException(cannotListen);
        }
    }

    private static void hear(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String path = exchange.getRequestURI().getPath();
        String query = String.valueOf(exchange.getRequestURI().getQuery());
        String signature = String.valueOf(exchange.getRequestHeaders().getFirst("X-Yinfeng-Signature"));
        SAID.add(new Said(path, query, body, signature));
        if (path.endsWith("/moved")) {
            exchange.getResponseHeaders().add("Location", "http://169.254.169.254/latest");
            exchange.sendResponseHeaders(302, -1);
        } else if (path.endsWith("/silent")) {
            exchange.close();
        } else {
            byte[] answer = (path.endsWith("/refusing") ? "{\"errcode\":310000}" : "{\"errcode\":0,\"code\":0}")
                    .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
        }
        exchange.close();
    }

    static int port() {
        return SERVER.getAddress().getPort();
    }

    static String address(String path) {
        return "http://localhost:" + port() + path;
    }

    static List<Said> said(String path) {
        return SAID.stream().filter(each -> each.path().equals(path)).toList();
    }
}
