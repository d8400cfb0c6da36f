package org.tayanych.access.web;

import java.util.Arrays;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.tayanych.access.Gate;
import org.tayanych.site.OpenDoor;
import org.tayanych.site.Parts;

/** Which addresses one may be led on to after signing in: only doors of this house. */
@Component
class Destinations {

    private final ObjectProvider<RequestMappingHandlerMapping> mappings;

    Destinations(ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.mappings = mappings;
    }

    /** A door that can be visited or posted to, as was wanted. */
    boolean exists(Carried carried) {
        return door(carried).isPresent();
    }

    /** Whether the door reads its form as a stream, and so wants it as a form with files. */
    boolean readsFiles(Carried carried) {
        return door(carried)
                .map(HandlerMethod::getMethodParameters)
                .filter(taken -> Arrays.stream(taken).anyMatch(each -> each.getParameterType() == Parts.class))
                .isPresent();
    }

    private Optional<HandlerMethod> door(Carried carried) {
        String path = carried.path();
        if (path == null) {
            return Optional.empty();
        }
        PathContainer parsed = PathContainer.parsePath(path);
        RequestMethod wanted = carried.posted() ? RequestMethod.POST : RequestMethod.GET;
        return mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .filter(door -> leads(door.getKey(), parsed, wanted))
                .map(java.util.Map.Entry::getValue)
                .filter(door -> door.hasMethodAnnotation(Gate.class) || door.hasMethodAnnotation(OpenDoor.class))
                .findFirst();
    }

    private static boolean leads(RequestMappingInfo info, PathContainer path, RequestMethod wanted) {
        return info.getMethodsCondition().getMethods().contains(wanted)
                && info.getPathPatternsCondition() != null
                && info.getPathPatternsCondition().getPatterns().stream().anyMatch(pattern -> pattern.matches(path));
    }
}
