package org.tayanych.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;
import org.tayanych.site.NotFound;
import org.tayanych.site.OpenDoor;
import org.tayanych.site.Parts;

/**
 * Stands before every handler. A handler says {@link Open} or {@link Gate}; silence means nobody. Who may not enter gets
 * the same answer as for an address that never existed.
 */
@Component
public class Doors implements HandlerInterceptor {

    /** Where programs call: no session is looked at there, so no browser can be led to use one. */
    private static final List<String> MACHINES = List.of("/api/", "/open311/", "/hsds/");

    Doors() {}

    /** Whether the address is one that programs call; nothing there knows of any session. */
    public static boolean forMachines(HttpServletRequest request) {
        String path = request.getRequestURI() + "/";
        return MACHINES.stream().anyMatch(path::startsWith);
    }

    /** Whether the request is a form with files, which is read as a stream. */
    public static boolean withFiles(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith(MediaType.MULTIPART_FORM_DATA_VALUE);
    }

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
        return !withFiles(request)
                || request.getMethod().equals("GET")
                || forMachines(request)
                || Arrays.stream(door.getMethodParameters()).anyMatch(taken -> taken.getParameterType() == Parts.class);
    }

    private static boolean mayEnter(HandlerMethod door) {
        if (door.hasMethodAnnotation(OpenDoor.class) || ErrorController.class.isAssignableFrom(door.getBeanType())) {
            return true;
        }
        Gate gate = door.getMethodAnnotation(Gate.class);
        if (gate == null) {
            return false;
        }
        return Present.here().orElseThrow(SignInNeeded::new).member().may(gate.value());
    }
}
