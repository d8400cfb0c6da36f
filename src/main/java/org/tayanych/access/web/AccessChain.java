package org.tayanych.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.tayanych.access.Doors;
import org.tayanych.access.Proofs;
import org.tayanych.guard.FormTokens;

/**
 * How requests pass: the security chain knows the session, the form token and the headers; {@link Doors} decides, handler
 * by handler, who may enter.
 */
@Configuration(proxyBeanMethods = false)
class AccessChain implements WebMvcConfigurer {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final Doors doors;
    private final Proofs proofs;

    AccessChain(Doors doors, Proofs proofs) {
        this.doors = doors;
        this.proofs = proofs;
    }

    @Bean
    SecurityFilterChain chain(HttpSecurity http, SecurityContextRepository sessions) throws Exception {
        return http.securityContext(context -> context.securityContextRepository(sessions))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .csrf(csrf -> csrf.csrfTokenRepository(new FormTokens())
                        .csrfTokenRequestHandler(new XorCsrfTokenRequestAttributeHandler())
                        .requireCsrfProtectionMatcher(AccessChain::needsToken)
                        .sessionAuthenticationStrategy((who, request, response) -> {}))
                .exceptionHandling(refusals -> refusals.accessDeniedHandler(new StaleForm()))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    /** Nobody is known to Spring Security by name and password: sign-in is this room's own. */
    @Bean
    AuthenticationManager nobody() {
        return who -> {
            throw new org.springframework.security.authentication.BadCredentialsException("sign in on the page");
        };
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(doors).order(Integer.MIN_VALUE);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(proofs);
    }

    /**
     * Every change needs the form token. Doors for machines know no session, so nothing can be done in a member's name
     * there. A form with files is read as a stream and brings its token as its first part: the room site checks it there,
     * and {@link Doors} lets such a form only to a handler that reads it so.
     */
    private static boolean needsToken(HttpServletRequest request) {
        return !READING.contains(request.getMethod()) && !Doors.forMachines(request) && !Doors.withFiles(request);
    }
}
