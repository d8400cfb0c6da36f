package org.tayanych.complaints.api;

import org.springframework.http.HttpStatus;
import org.tayanych.site.api.Refusal;

/** Why a complaint or a code is not taken, besides what every JSON door refuses. */
final class Refusals {

    /** The same for a code that never existed and one that has expired. */
    static final Refusal NO_SUCH_CODE = Refusal.because(HttpStatus.NOT_FOUND, "NoSuchCode", "complaints.api.code.unknown");
    static final Refusal NOT_OPEN = Refusal.because(HttpStatus.SERVICE_UNAVAILABLE, "NotOpen", "complaints.api.closed");

    private Refusals() {
    }

    static Refusal tooMany(int seconds) {
        int minutes = Math.ceilDiv(seconds, 60);
        return Refusal.because(HttpStatus.TOO_MANY_REQUESTS, "TooMany", "complaints.api.many", minutes).after(seconds);
    }
}
