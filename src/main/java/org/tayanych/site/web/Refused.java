package org.tayanych.site.web;

import org.springframework.http.HttpStatus;

/** A request that no page of ours makes: broken, far too large, or without its token. Becomes an error page. */
final class Refused extends RuntimeException {

    private final HttpStatus status;

    Refused(HttpStatus status, String why) {
        super(why);
        this.status = status;
    }

    HttpStatus status() {
        return status;
    }
}
