package org.tayanych.access.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.Doors;
import org.tayanych.access.Open;
import org.tayanych.access.SignInNeeded;
import org.tayanych.guard.FormTokens;
import org.tayanych.site.NotFound;
import org.tayanych.site.Pages;
import org.tayanych.site.Parts;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;
import org.tayanych.vault.Secret;

/** Nobody is signed in where somebody should be, or a form lost its token: nothing that was typed gets lost over it. */
@Controller
@ControllerAdvice
class SignInAsked {

    private final Onward onward;

    SignInAsked(Onward onward) {
        this.onward = onward;
    }

    /** The sign-in page, 401, in the place of the page that was asked for. */
    @ExceptionHandler(SignInNeeded.class)
    ModelAndView ask(HttpServletRequest request, Shell shell, Typed typed, Parts parts) throws IOException {
        Carried carried = carried(request, request.getRequestURI(), typed, parts);
        SignInPage page = new SignInPage(shell.at("/sign-in"), Problems.NONE, Secret.NOTHING, carried, true);
        ModelAndView answer = Pages.show("access/sign-in", page);
        answer.setStatus(HttpStatus.UNAUTHORIZED);
        return answer;
    }

    /** A form whose token had ended with the browser; {@link StaleForm} forwards here, nobody else can. */
    @Open
    @PostMapping(StaleForm.ADDRESS)
    ModelAndView sendAgain(HttpServletRequest request, Shell shell, Typed typed, Parts parts) throws IOException {
        if (!(request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI) instanceof String from)) {
            throw new NotFound();
        }
        Carried carried = carried(request, from, typed, parts);
        if (!onward.leadsSomewhere(carried)) {
            throw new NotFound();
        }
        return onward.sendAgain(shell, carried, false);
    }

    private static Carried carried(HttpServletRequest request, String path, Typed typed, Parts parts) throws IOException {
        String to = path + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
        if (!request.getMethod().equals("POST")) {
            return Carried.visit(to);
        }
        if (!Doors.withFiles(request)) {
            return Carried.form(to, typed, staying(request), false);
        }
        AtomicBoolean files = new AtomicBoolean();
        Typed read = parts.read((field, name, content, sofar) -> files.set(true));
        return Carried.form(to, read, staying(request), files.get());
    }

    private static Set<String> staying(HttpServletRequest request) {
        Set<String> staying = new HashSet<>(Set.of(FormTokens.FIELD));
        if (request.getQueryString() != null) {
            staying.addAll(Arrays.stream(request.getQueryString().split("&"))
                    .map(pair -> pair.split("=", 2)[0])
                    .collect(Collectors.toSet()));
        }
        return staying;
    }
}
