package org.tayanych.house;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.tayanych.access.Gate;
import org.tayanych.site.OpenDoor;

/**
 * One address of the house, as it was mapped.
 *
 * @param pattern with its variables: {@code /desk/cases/{id}}
 */
record Doorway(String pattern, Set<RequestMethod> methods, HandlerMethod handler) {

    /** Every address that a room of the house answers. */
    static Stream<Doorway> all(House house) {
        return house.context().getBeansOfType(RequestMappingHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .filter(door -> door.getValue().getBeanType().getName().startsWith("org.tayanych"))
                .flatMap(Doorway::patterns);
    }

    boolean open() {
        return handler.hasMethodAnnotation(OpenDoor.class);
    }

    boolean gated() {
        return handler.hasMethodAnnotation(Gate.class);
    }

    boolean reads() {
        return methods.isEmpty() || methods.contains(RequestMethod.GET);
    }

    boolean writes() {
        return methods.contains(RequestMethod.POST);
    }

    /** Whether something besides the language must be filled in. */
    boolean bearsId() {
        return pattern.replaceAll("\\{lang[^}]*}", "").contains("{");
    }

    String in(String language) {
        return pattern.replaceAll("\\{lang[^}]*}", language);
    }

    /** With this in place of every variable but the language. */
    String with(String id) {
        return in("ky").replaceAll("\\{(?:[^{}]|\\{[^}]*})+}", id);
    }

    private static Stream<Doorway> patterns(Map.Entry<RequestMappingInfo, HandlerMethod> door) {
        return door.getKey().getPatternValues().stream()
                .map(pattern -> new Doorway(pattern, door.getKey().getMethodsCondition().getMethods(), door.getValue()));
    }
}
