package cn.yinfeng.acceptance.notice;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A chat group with a robot, on this machine. */
final class ChatGroup implements AutoCloseable {
    private static final byte[] TAKEN = "{\"errcode\":0}".getBytes(StandardCharsets.UTF_8);
    private final List<String> said = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    ChatGroup() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException cannotListen) {
            throw new UncheckedIOException(cannotListen);
        }
        server.createContext("/robot", exchange -> {
            said.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(200, TAKEN.length);
            exchange.getResponseBody().write(TAKEN);
            exchange.close();
        });
        server.start();
    }

    String host() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    String webhook() {
        return "http://" + host() + "/robot?access_token=only-for-the-group";
    }

    List<String> said() {
        return List.copyOf(said);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
