package cn.yinfeng.app.platform;

import java.util.List;

/**
 * One page of a list.
 *
 * @param items the rows of this page
 * @param total how many rows there are over all pages, within the caller's scope
 */
public record Items<T>(List<T> items, long total) {
    public Items {
        items = List.copyOf(items);
    }
}
