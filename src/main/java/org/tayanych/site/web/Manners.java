package org.tayanych.site.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndViewDefiningException;
import org.tayanych.site.Cookies;
import org.tayanych.site.NotFound;
import org.tayanych.site.Pages;

/**
 * Before every workers' page: the first part of the address must be a language; and once somebody has left by the exit,
 * every address of theirs shows a page that says nothing, until they ask to go on.
 */
@Component
class Manners implements HandlerInterceptor {

    private final Shells shells;

    Manners(Shells shells) {
        this.shells = shells;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws ModelAndViewDefiningException {
        if (!(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE) instanceof String pattern)
                || !pattern.startsWith("/{lang")) {
            return true;
        }
        if (Tongue.inAddress(request.getRequestURI()).isEmpty()) {
            throw new NotFound();
        }
        boolean leaving = pattern.endsWith("/exit") || pattern.endsWith("/exit/back");
        if (!leaving && Cookies.read(request, Cookies.GONE).isPresent()) {
            throw new ModelAndViewDefiningException(
                    Pages.show("site/gone", new SitePage(shells.of(request, response))));
        }
        return true;
    }
}
