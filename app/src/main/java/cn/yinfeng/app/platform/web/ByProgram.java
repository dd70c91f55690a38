package cn.yinfeng.app.platform.web;

import jakarta.servlet.http.HttpServletRequest;

/** A request that a program makes with an access token. It reaches endpoints that need a permission, and open ones. */
public final class ByProgram {
    private static final String MARK = ByProgram.class.getName();

    private ByProgram() {}

    public static void mark(HttpServletRequest request) {
        request.setAttribute(MARK, true);
    }

    static boolean is(HttpServletRequest request) {
        return request.getAttribute(MARK) != null;
    }
}
