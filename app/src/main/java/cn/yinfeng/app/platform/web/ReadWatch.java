package cn.yinfeng.app.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/** Tells the audit trail of every answer that an endpoint marked {@link Watched} gave. */
final class ReadWatch implements HandlerInterceptor {
    private static final int LONGEST = 400;
    private final ApplicationEventPublisher events;
    private final ObjectProvider<TransactionTemplate> transaction;

    ReadWatch(ApplicationEventPublisher events, ObjectProvider<TransactionTemplate> transaction) {
        this.events = events;
        this.transaction = transaction;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failed) {
        if (handler instanceof HandlerMethod method && response.getStatus() == HttpServletResponse.SC_OK) {
            Watched watched = method.getMethodAnnotation(Watched.class);
            if (watched != null) {
                var read = new SensitiveRead(watched.value(), id(request), request.getRequestURI(), question(request));
                transaction.getObject().executeWithoutResult(status -> events.publishEvent(read));
            }
        }
    }

    private static String id(HttpServletRequest request) {
        Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return variables instanceof Map<?, ?> map && !map.isEmpty()
                ? String.valueOf(map.values().iterator().next())
                : "-";
    }

    private static String question(HttpServletRequest request) {
        String query = request.getQueryString();
        String text = query == null ? "" : URLDecoder.decode(query, StandardCharsets.UTF_8);
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
