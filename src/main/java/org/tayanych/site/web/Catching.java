package org.tayanych.site.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.tayanych.site.Doorways;
import org.tayanych.site.NotFound;
import org.tayanych.site.Pages;
import org.tayanych.vocabulary.Language;

/** What no room caught. Faults of ours are logged without their messages, which may hold what somebody typed. */
@Component
class Catching implements HandlerExceptionResolver {

    private static final Logger LOG = LoggerFactory.getLogger(Catching.class);

    private final Troubles troubles;
    private final Doorways doorways;

    Catching(Troubles troubles, Doorways doorways) {
        this.troubles = troubles;
        this.doorways = doorways;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        if (response.isCommitted() || isGone(failure)) {
            return new ModelAndView();
        }
        if ((failure instanceof NoResourceFoundException || failure instanceof NotFound) && lacksLanguage(request)) {
            String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
            return Pages.to("/" + Tongue.asked(request, true).orElse(Language.KY).code() + request.getRequestURI() + query);
        }
        int status = status(failure);
        if (failure instanceof ErrorResponse spoken) {
            spoken.getHeaders().forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
        }
        String number = status == 500 ? troubles.number() : "";
        if (status == 500) {
            LOG.error("Fault {} in {}: {}", number, handler == null ? "no handler" : handler, Faults.told(failure));
        }
        return troubles.answer(request, response, status, number);
    }

    /** The address is that of a workers' page, but for the language in front. */
    private boolean lacksLanguage(HttpServletRequest request) {
        String path = request.getRequestURI();
        return (request.getMethod().equals("GET") || request.getMethod().equals("HEAD"))
                && !path.startsWith("//")
                && Tongue.inAddress(path).isEmpty()
                && doorways.exists(path);
    }

    private static int status(Exception failure) {
        return switch (failure) {
            case NotFound nothing -> 404;
            case Refused refused -> refused.status().value();
            // An address whose id cannot be one is an address that does not exist.
            case MethodArgumentTypeMismatchException noId -> 404;
            case ErrorResponse spoken -> spoken.getStatusCode().value();
            case TransientDataAccessException overloaded -> 503;
            case NonTransientDataAccessResourceException down -> 503;
            case CannotCreateTransactionException down -> 503;
            default -> Faults.databaseGone(failure) ? 503 : 500;
        };
    }

    /** The reader went away in the middle: there is nobody to answer. */
    private static boolean isGone(Exception failure) {
        return failure instanceof IOException && failure.getClass().getSimpleName().equals("ClientAbortException");
    }
}
