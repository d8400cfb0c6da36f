package org.tayanych.site.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.DeferredCsrfToken;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.stereotype.Component;

/** Checks the form token of a multipart form, which the security chain cannot read before the files have streamed by. */
@Component
class FormToken {

    private final XorCsrfTokenRequestAttributeHandler masks = new XorCsrfTokenRequestAttributeHandler();

    String fieldName(HttpServletRequest request) {
        return expected(request).getParameterName();
    }

    boolean isRight(HttpServletRequest request, String given) {
        CsrfToken expected = expected(request);
        String unmasked = masks.resolveCsrfTokenValue(new Carrying(request, expected.getParameterName(), given), expected);
        return unmasked != null && MessageDigest.isEqual(
                unmasked.getBytes(StandardCharsets.UTF_8), expected.getToken().getBytes(StandardCharsets.UTF_8));
    }

    private static CsrfToken expected(HttpServletRequest request) {
        if (request.getAttribute(DeferredCsrfToken.class.getName()) instanceof DeferredCsrfToken token) {
            return token.get();
        }
        throw new Refused(HttpStatus.FORBIDDEN, "no form token was expected here");
    }

    /** The request as the masks want to see it: with the token among its parameters. */
    private static final class Carrying extends HttpServletRequestWrapper {

        private final String name;
        private final String value;

        Carrying(HttpServletRequest request, String name, String value) {
            super(request);
            this.name = name;
            this.value = value;
        }

        @Override
        public @Nullable String getParameter(String asked) {
            return asked.equals(name) ? value : null;
        }

        @Override
        public @Nullable String getHeader(String asked) {
            return null;
        }
    }
}
