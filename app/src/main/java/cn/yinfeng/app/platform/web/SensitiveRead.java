package cn.yinfeng.app.platform.web;

import cn.yinfeng.kernel.Happening;
import java.util.Map;

/** Somebody read what is watched. */
public record SensitiveRead(String kind, String id, String path, String question) implements Happening {
    @Override
    public String action() {
        return "platform.sensitive-read";
    }

    @Override
    public Subject subject() {
        return new Subject(kind, id);
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("path", path, "question", question);
    }
}
