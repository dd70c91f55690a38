package cn.yinfeng.app.people.web;

import cn.yinfeng.app.people.Sessions;
import cn.yinfeng.app.people.access.Tokens;
import cn.yinfeng.app.people.web.access.Bearer;
import cn.yinfeng.app.platform.web.MachineDoor;
import cn.yinfeng.kernel.Refusal;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * What every request passes: headers, the CSRF token, the session. Which permission an endpoint needs is said at the
 * endpoint and decided by the permission gate.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    private static final String POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
            + "worker-src 'self' blob:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    private static final String NOT_USED = "camera=(), microphone=(), geolocation=(), payment=(), usb=()";

    /** Pages: read only, the same for everybody, kept by browsers; they get headers and no cookie. */
    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http) {
        return closed(http)
                .csrf(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .build();
    }

    @Bean
    @Order(1)
    SecurityFilterChain api(
            HttpSecurity http, Sessions sessions, Tokens tokens, ProblemWriter problems, List<MachineDoor> doors) {
        RequestMatcher[] machines = doors.stream()
                .map(door -> PathPatternRequestMatcher.pathPattern(HttpMethod.POST, door.path()))
                .toArray(RequestMatcher[]::new);
        return closed(http.securityMatcher("/api/**"))
                .csrf(csrf -> csrf.spa()
                        .csrfTokenRepository(csrfTokens())
                        .ignoringRequestMatchers(request -> Bearer.read(request).isPresent())
                        .ignoringRequestMatchers(machines))
                .exceptionHandling(denied -> denied.accessDeniedHandler(
                        (request, response, reason) -> problems.write(new Refusal("PEOPLE-020"), request, response)))
                .authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .addFilterBefore(new SessionFilter(sessions, tokens, problems), AuthorizationFilter.class)
                .build();
    }

    /**
     * Scripts, styles and pictures of the pages. The policy of the page that loads them binds them; a page has some
     * seventy, and the headers of a page on each of them were a tenth of its first load.
     */
    @Bean
    @Order(1)
    SecurityFilterChain parts(HttpSecurity http) {
        return stateless(http.securityMatcher("/assets/**"))
                .headers(headers -> headers.defaultsDisabled().contentTypeOptions(Customizer.withDefaults()))
                .csrf(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .build();
    }

    private static HttpSecurity closed(HttpSecurity http) {
        return stateless(http)
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                        .crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(permissions -> permissions.policy(NOT_USED)));
    }

    private static HttpSecurity stateless(HttpSecurity http) {
        return http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable);
    }

    /** Scripts of our pages read this cookie and say it again in a header; other sites can do neither. */
    private static CookieCsrfTokenRepository csrfTokens() {
        CookieCsrfTokenRepository tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Strict"));
        return tokens;
    }
}
