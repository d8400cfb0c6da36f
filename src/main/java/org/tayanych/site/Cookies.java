package org.tayanych.site;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** The few first-party cookies of this room. None says who somebody is. */
public final class Cookies {

    public static final String LOOK = "look";
    public static final String NOTICE = "notice";
    public static final String GONE = "gone";

    private Cookies() {
    }

    public static Optional<String> read(HttpServletRequest request, String name) {
        return Optional.ofNullable(WebUtils.getCookie(request, name)).map(Cookie::getValue).filter(text -> !text.isEmpty());
    }

    /** @param keep zero takes the cookie away; empty lets it end with the browser */
    public static void write(
            HttpServletRequest request, HttpServletResponse response, String name, String value, Optional<Duration> keep) {
        var cookie = ResponseCookie.from(name, value).path("/").httpOnly(true).secure(request.isSecure()).sameSite("Lax");
        keep.ifPresent(cookie::maxAge);
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
    }
}
