package cn.yinfeng.app.plan.app;

import cn.yinfeng.app.plan.model.Plan;
import cn.yinfeng.app.plan.model.TargetFinder;
import cn.yinfeng.kernel.Refusal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reads plain text only and finds nothing in it: people add the targets, until the engine that reads is wired in. */
@Component
class PlainText implements TargetFinder {
    @Override
    public Reading read(String fileName, byte[] content) {
        if (!fileName.toLowerCase(Locale.ROOT).endsWith(".txt")) {
            throw new Refusal("PLAN-003", Map.of("name", fileName));
        }
        String text = decoded(content, StandardCharsets.UTF_8, fileName);
        String title = text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse("");
        return new Reading(new Plan.Heading(title, "", "", null), text, List.of(), List.of(), List.of());
    }

    private static String decoded(byte[] content, Charset charset, String name) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(content)).toString();
        } catch (CharacterCodingException otherwise) {
            if (charset.equals(StandardCharsets.UTF_8)) {
                return decoded(content, Charset.forName("GB18030"), name);
            }
            throw new Refusal("PLAN-004", Map.of("name", name));
        }
    }
}
