package cn.yinfeng.app.platform;

import cn.yinfeng.kernel.Refusal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is wanted.
 *
 * @param page from 1
 * @param size 1 to 200
 * @param sort a field name, with a minus for descending; empty for the list's own order
 */
public record Paging(int page, int size, String sort) {
    private static final int LARGEST = 200;

    public Paging {
        if (page < 1 || size < 1 || size > LARGEST) {
            throw new Refusal("PLATFORM-422", Map.of("page", page, "size", size, "largest", LARGEST));
        }
    }

    public static Paging of(@Nullable Integer page, @Nullable Integer size, @Nullable String sort) {
        return new Paging(page == null ? 1 : page, size == null ? 20 : size, sort == null ? "" : sort);
    }

    public long offset() {
        return (page - 1L) * size;
    }

    public boolean descending() {
        return sort.startsWith("-");
    }

    public String field() {
        return descending() ? sort.substring(1) : sort;
    }
}
