package cn.yinfeng.app.notice.app;

import cn.yinfeng.app.notice.RobotPlatform;
import cn.yinfeng.app.notice.app.RobotCourier.Access;
import cn.yinfeng.app.notice.app.RobotCourier.Line;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.json.JsonMapper;

/** What each platform wants to be told, and how it is signed. */
final class RobotBody {
    private static final String HMAC = "HmacSHA256";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private RobotBody() {}

    /** As DingTalk and WeCom read it. Records, for the order of {@code Map.of} is another at each start. */
    private record Said(String msgtype, Content text) {}

    private record Content(String content) {}

    private record Plain(String id, String kind, String title, String link, String at) {}

    /** DingTalk signs in the address: milliseconds and the Base64 of their HMAC under the secret. */
    static String address(Access access, Instant now) {
        if (access.platform() != RobotPlatform.DINGTALK || access.secret().isEmpty()) {
            return access.address();
        }
        String sign = Base64.getEncoder()
                .encodeToString(hmac(access.secret(), bytes(now.toEpochMilli() + "\n" + access.secret())));
        return access.address() + (access.address().contains("?") ? "&" : "?") + "timestamp=" + now.toEpochMilli()
                + "&sign=" + URLEncoder.encode(sign, StandardCharsets.UTF_8);
    }

    static byte[] of(Access access, Line line, Instant now) {
        Object body = switch (access.platform()) {
            case DINGTALK, WECOM -> new Said("text", new Content(line.text()));
            case FEISHU -> feishu(access, line, now);
            case PLAIN -> new Plain(line.id().toString(), line.kind(), line.title(), line.link(), now.toString());
        };
        return JSON.writeValueAsBytes(body);
    }

    /** Feishu signs in the body: seconds, and the HMAC of nothing under seconds and secret. */
    private static Map<String, Object> feishu(Access access, Line line, Instant now) {
        var body = new LinkedHashMap<String, Object>();
        if (!access.secret().isEmpty()) {
            String key = now.getEpochSecond() + "\n" + access.secret();
            body.put("timestamp", Long.toString(now.getEpochSecond()));
            body.put("sign", Base64.getEncoder().encodeToString(hmac(key, new byte[0])));
        }
        body.put("msg_type", "text");
        body.put("content", Map.of("text", line.text()));
        return body;
    }

    /** In hexadecimal digits, for the header of plain JSON. */
    static String signature(String secret, byte[] body) {
        return HexFormat.of().formatHex(hmac(secret, body));
    }

    private static byte[] hmac(String key, byte[] text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(bytes(key), HMAC));
            return mac.doFinal(text);
        } catch (GeneralSecurityException everyJdkCan) {
            throw new IllegalStateException(everyJdkCan);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
