package org.tayanych.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;
import org.tayanych.site.NotFound;
import org.tayanych.site.Parts;

/**
 * Stands before every handler. A handler says {@link Open} or {@link Gate}; silence means nobody. Who may not enter gets
 * the same answer as for an address that never existed.
 */
@Component
class Doors implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof ResourceHttpRequestHandler) {
            return true;
        }
        if (!(handler instanceof HandlerMethod door) || !mayEnter(door) || !reads(door, request)) {
            throw new NotFound();
        }
        return true;
    }

    /** A form with files goes only to a handler that takes it as {@link Parts}, and so checks its token. */
    private static boolean reads(HandlerMethod door, HttpServletRequest request) {
        return !AccessChain.withFiles(request)
                || request.getMethod().equals("GET")
                || MachineDoors.match(request)
                || Arrays.stream(door.getMethodParameters()).anyMatch(taken -> taken.getParameterType() == Parts.class);
    }

    private static boolean mayEnter(HandlerMethod door) {
        if (door.hasMethodAnnotation(Open.class) || ErrorController.class.isAssignableFrom(door.getBeanType())) {
            return true;
        }
        Gate gate = door.getMethodAnnotation(Gate.class);
        if (gate == null) {
            return false;
        }
        return Present.here().orElseThrow(SignInNeeded::new).member().may(gate.value());
    }
}
