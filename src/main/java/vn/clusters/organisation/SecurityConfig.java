package vn.clusters.organisation;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.util.unit.DataSize;

/** Default deny: the static files, the JSON interface and the pages each have their own door. */
@Configuration(proxyBeanMethods = false)
class SecurityConfig {

    private static final String ADMINISTRATOR = Role.ADMINISTRATOR.name();
    private static final String AUDITOR = Role.AUDITOR.name();

    private static final String[] FIGURES = {
        Role.DIVISION_HEAD.name(), Role.DIRECTOR.name(), Role.CHAIR.name(), AUDITOR, ADMINISTRATOR
    };

    private static final String CONTENT = "default-src 'self'; img-src 'self' data:; font-src 'self' data:;"
            + " style-src 'self' 'unsafe-inline'; object-src 'none'; base-uri 'self'; form-action 'self';"
            + " frame-ancestors 'none'";

    private final Accounts accounts;
    private final SignIns signIns;
    private final DossierGate door;
    private final Refusals refusals;

    SecurityConfig(Accounts accounts, SignIns signIns, DossierGate door, Refusals refusals) {
        this.accounts = accounts;
        this.signIns = signIns;
        this.door = door;
        this.refusals = refusals;
    }

    @Bean
    @Order(1)
    SecurityFilterChain staticFiles(HttpSecurity http) throws Exception {
        return http.securityMatcher("/css/**", "/js/**", "/vendor/**", "/img/**", "/fonts/**", "/favicon.*")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .securityContext(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(headers -> headers(headers).cacheControl(HeadersConfigurer.CacheControlConfig::disable))
                .build();
    }

    /** Stateless: no cookie signs in here, hence no forged request to fear but one with remembered Basic credentials. */
    @Bean
    @Order(2)
    SecurityFilterChain api(HttpSecurity http) throws Exception {
        return http.securityMatcher("/api/**", "/actuator/**")
                .authorizeHttpRequests(this::apiRules)
                .httpBasic(basic -> basic.authenticationEntryPoint(refusals::notSignedInToApi))
                .exceptionHandling(refused -> refused.authenticationEntryPoint(refusals::notSignedInToApi)
                        .accessDeniedHandler(refusals::notAllowedInApi))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(SecurityConfig::headers)
                .addFilterBefore(new ActingFilter(accounts, signIns), AuthorizationFilter.class)
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain pages(
            HttpSecurity http,
            HttpSessionRequestCache wanted,
            @Value("${spring.servlet.multipart.max-request-size}") DataSize most)
            throws Exception {
        return http.authorizeHttpRequests(this::pageRules)
                .formLogin(form -> form.loginPage(Refusals.SIGN_IN)
                        .failureHandler(refusals::signInFailed)
                        .permitAll())
                .logout(logout ->
                        logout.logoutSuccessUrl(Refusals.SIGN_IN + "?logout").permitAll())
                .exceptionHandling(refused -> refused.authenticationEntryPoint(refusals::notSignedIn))
                .requestCache(cache -> cache.requestCache(wanted))
                .csrf(csrf -> csrf.ignoringRequestMatchers(new TooLarge(most)))
                .headers(SecurityConfig::headers)
                .addFilterBefore(new ActingFilter(accounts, signIns), AuthorizationFilter.class)
                .build();
    }

    /** After the sign-in people come back to the page they asked for, never to a fragment of one. */
    @Bean
    HttpSessionRequestCache wantedPage() {
        HttpSessionRequestCache wanted = new HttpSessionRequestCache();
        wanted.setRequestMatcher(request -> "GET".equals(request.getMethod()) && !Refusals.isFragment(request));
        return wanted;
    }

    private void apiRules(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.requestMatchers("/actuator/health", "/actuator/health/**")
                .permitAll()
                .requestMatchers(request -> "cross-site".equals(request.getHeader("Sec-Fetch-Site")))
                .denyAll()
                .requestMatchers("/actuator/**", "/api/admin/**", "/api/business-time/**", "/api/officers/**")
                .hasRole(ADMINISTRATOR)
                .requestMatchers("/api/administration/**")
                .hasAnyRole(ADMINISTRATOR, AUDITOR)
                .requestMatchers("/api/dashboard/**")
                .hasAnyRole(FIGURES)
                .requestMatchers(HttpMethod.GET, "/api/hand-overs/**")
                .hasAnyRole(ADMINISTRATOR, AUDITOR)
                .requestMatchers("/api/hand-overs/**")
                .hasRole(ADMINISTRATOR)
                .requestMatchers(HttpMethod.POST, "/api/province-rules/**")
                .hasRole(ADMINISTRATOR)
                .requestMatchers("/api/dossiers/{code}/**")
                .access(door::check)
                .anyRequest()
                .authenticated();
    }

    private void pageRules(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.requestMatchers(
                        "/error",
                        Refusals.SIGN_IN,
                        "/calendar/*.ics",
                        "/v3/api-docs/**",
                        "/v3/api-docs.yaml",
                        "/swagger-ui/**",
                        "/swagger-ui.html")
                .permitAll()
                .requestMatchers("/admin/**", "/officers/**")
                .hasRole(ADMINISTRATOR)
                .requestMatchers("/administration/**")
                .hasAnyRole(ADMINISTRATOR, AUDITOR)
                .requestMatchers("/dashboard/**")
                .hasAnyRole(FIGURES)
                .requestMatchers(HttpMethod.GET, "/hand-overs/**")
                .hasAnyRole(ADMINISTRATOR, AUDITOR)
                .requestMatchers("/hand-overs/**")
                .hasRole(ADMINISTRATOR)
                .requestMatchers(HttpMethod.POST, "/province-rules/**")
                .hasRole(ADMINISTRATOR)
                .requestMatchers("/dossiers/{code}/**")
                .access(door::check)
                .anyRequest()
                .authenticated();
    }

    private static HeadersConfigurer<HttpSecurity> headers(HeadersConfigurer<HttpSecurity> headers) {
        return headers.contentSecurityPolicy(content -> content.policyDirectives(CONTENT))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        permissions -> permissions.policy("camera=(), microphone=(), geolocation=(), payment=()"))
                .cacheControl(Customizer.withDefaults());
    }
}
