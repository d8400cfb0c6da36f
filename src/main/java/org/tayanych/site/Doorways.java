package org.tayanych.site;

import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** Which workers' pages there are. Asked of the house itself, so that no list has to be kept. */
@Component
public class Doorways {

    private final ObjectProvider<RequestMappingHandlerMapping> mappings;
    private volatile Optional<List<PathPattern>> known = Optional.empty();

    Doorways(ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.mappings = mappings;
    }

    /** Whether a page can be read at this address, such as {@code /complaint}, in every language. */
    public boolean exists(String publicPath) {
        PathContainer path = PathContainer.parsePath("/ky" + publicPath);
        return workersPages().stream().anyMatch(pattern -> pattern.matches(path));
    }

    private List<PathPattern> workersPages() {
        if (known.isEmpty()) {
            known = Optional.of(mappings.stream()
                    .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                    .filter(door -> door.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                    .flatMap(door -> door.getPathPatternsCondition() == null
                            ? java.util.stream.Stream.of()
                            : door.getPathPatternsCondition().getPatterns().stream())
                    .filter(pattern -> pattern.getPatternString().startsWith("/{lang"))
                    .toList());
        }
        return known.orElseThrow();
    }
}
