package org.tayanych.database;

import org.springframework.boot.actuate.endpoint.web.WebServerNamespace;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** Doors for those who keep the house running: health for everybody without detail, figures on the management port. */
@Configuration(proxyBeanMethods = false)
class Watching {

    @Bean
    @Order(0)
    SecurityFilterChain watchingDoors(HttpSecurity http) throws Exception {
        return http.securityMatchers(paths -> paths.requestMatchers(
                        EndpointRequest.toAnyEndpoint(),
                        EndpointRequest.toAdditionalPaths(
                                WebServerNamespace.SERVER, "health")))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(token -> token.disable())
                .build();
    }
}
