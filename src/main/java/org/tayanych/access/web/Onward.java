package org.tayanych.access.web;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.tayanych.access.Gate;
import org.tayanych.access.Member;
import org.tayanych.access.Right;
import org.tayanych.site.OpenDoor;
import org.tayanych.site.Pages;
import org.tayanych.site.Parts;
import org.tayanych.site.Shell;

/** Where somebody goes who has just signed in: only to doors of this house. */
@Component
class Onward {

    private final ObjectProvider<RequestMappingHandlerMapping> mappings;

    Onward(ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.mappings = mappings;
    }

    /** To the page they wanted, to the page that sends on what they had typed, or to where their work begins. */
    ModelAndView to(Shell shell, Member member, Carried carried) {
        if (!leadsSomewhere(carried)) {
            return Pages.to(start(member));
        }
        return carried.posted() ? sendAgain(shell, carried, true) : Pages.to(carried.to());
    }

    ModelAndView sendAgain(Shell shell, Carried carried, boolean signedIn) {
        boolean multipart = readsFiles(carried);
        return Pages.show("access/onward", new OnwardPage(shell.at("/sign-in"), carried, multipart, signedIn));
    }

    static String start(Member member) {
        if (member.may(Right.WORK_CASES)) {
            return "/desk";
        }
        return member.may(Right.ADMINISTER) ? "/admin" : "/account";
    }

    /** A door that can be visited or posted to, as was wanted. */
    boolean leadsSomewhere(Carried carried) {
        return door(carried).isPresent();
    }

    /** Whether the door reads its form as a stream, and so wants it as a form with files. */
    private boolean readsFiles(Carried carried) {
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
                .map(Map.Entry::getValue)
                .filter(door -> door.hasMethodAnnotation(Gate.class) || door.hasMethodAnnotation(OpenDoor.class))
                .findFirst();
    }

    private static boolean leads(RequestMappingInfo info, PathContainer path, RequestMethod wanted) {
        return info.getMethodsCondition().getMethods().contains(wanted)
                && info.getPathPatternsCondition() != null
                && info.getPathPatternsCondition().getPatterns().stream().anyMatch(pattern -> pattern.matches(path));
    }
}
