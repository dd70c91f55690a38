package cn.yinfeng.app.people.web;

import cn.yinfeng.kernel.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.LocaleResolver;

/** Answers, from a filter, with the same problem that a controller would have answered with. */
@Component
class ProblemWriter {
    private final HandlerExceptionResolver resolver;
    private final LocaleResolver locales;

    ProblemWriter(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver resolver, LocaleResolver locales) {
        this.resolver = resolver;
        this.locales = locales;
    }

    void write(Refusal refusal, HttpServletRequest request, HttpServletResponse response) {
        LocaleContextHolder.setLocale(locales.resolveLocale(request));
        try {
            resolver.resolveException(request, response, null, refusal);
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }
}
