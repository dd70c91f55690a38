package cn.yinfeng.app.platform.web;

/**
 * A door at which other programs knock with a POST and without our cookies. The proof lies in the request itself, and
 * who is logged in counts for nothing there, so no token against forged requests is asked. Modules offer theirs as beans.
 *
 * @param path a pattern, such as {@code /api/v1/notices/unsubscription/*}
 */
public record MachineDoor(String path) {}
