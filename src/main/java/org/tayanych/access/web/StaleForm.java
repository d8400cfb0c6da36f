package org.tayanych.access.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;

/**
 * A form came without its token. When the browser vouches that one of our own pages sent it (its cookie ended with the
 * browser, and the page was brought back), the person sees what was typed again and sends it once more; a form from
 * anywhere else is refused.
 */
final class StaleForm implements AccessDeniedHandler {

    static final String ADDRESS = "/access/send-again";

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException, ServletException {
        if (request.getMethod().equals("POST") && fromHere(request)) {
            request.getRequestDispatcher(ADDRESS).forward(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** Browsers say where a form comes from, in a header that no page can forge. One that says nothing: not from here. */
    private static boolean fromHere(HttpServletRequest request) {
        return "same-origin".equals(request.getHeader("Sec-Fetch-Site"));
    }
}
