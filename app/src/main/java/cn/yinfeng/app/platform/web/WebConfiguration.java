package cn.yinfeng.app.platform.web;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.springframework.web.servlet.resource.EncodedResourceResolver;
import org.springframework.web.servlet.resource.PathResourceResolver;

/** Hashed assets are kept a year, pages are always asked for; an unknown page path opens its application. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {
    private static final String PAGES = "classpath:/META-INF/resources/";
    private final ApplicationEventPublisher events;
    private final ObjectProvider<TransactionTemplate> transaction;

    WebConfiguration(ApplicationEventPublisher events, ObjectProvider<TransactionTemplate> transaction) {
        this.events = events;
        this.transaction = transaction;
    }

    @Bean
    LocaleResolver localeResolver() {
        var resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(List.of(Locale.SIMPLIFIED_CHINESE, Locale.CHINESE, Locale.US, Locale.ENGLISH));
        resolver.setDefaultLocale(Locale.SIMPLIFIED_CHINESE);
        // Work outside a request has no reader; without this it would speak the language of the machine.
        LocaleContextHolder.setDefaultLocale(Locale.SIMPLIFIED_CHINESE);
        return resolver;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new PermissionGate()).addPathPatterns("/api/**");
        registry.addInterceptor(new ReadWatch(events, transaction)).addPathPatterns("/api/**");
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations(PAGES + "assets/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .resourceChain(true)
                .addResolver(pressed());
        registry.addResourceHandler("/**")
                .addResourceLocations(PAGES)
                .setCacheControl(CacheControl.noCache())
                .resourceChain(true)
                .addResolver(new PageResolver());
    }

    /**
     * Assets as Brotli has pressed them when the pages were built. With gzip beside it the resolver would follow the
     * order in which a browser names what it takes, and send the larger form; the server gzips for the others.
     */
    private static EncodedResourceResolver pressed() {
        var resolver = new EncodedResourceResolver();
        resolver.setContentCodings(List.of("br"));
        return resolver;
    }

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addViewController("/").setViewName("forward:/index.html");
    }

    private static final class PageResolver extends PathResourceResolver {
        @Override
        protected @Nullable Resource getResource(String path, Resource location) throws IOException {
            Resource file = super.getResource(path, location);
            if (file != null && !path.isEmpty()) {
                return file;
            }
            boolean page = !path.startsWith("api/") && path.lastIndexOf('.') <= path.lastIndexOf('/');
            if (!page) {
                return null;
            }
            boolean portal = path.equals("portal") || path.startsWith("portal/");
            Resource entry = location.createRelative(portal ? "portal.html" : "index.html");
            return entry.exists() ? entry : null;
        }
    }
}
