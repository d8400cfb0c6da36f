package org.tayanych.complaints.api;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.tayanych.site.Problems;

/**
 * Why a request is not answered, as RFC 9457 tells it. Never holds what was sent.
 *
 * @param name of the answer in the OpenAPI document, where it is explained
 * @param sentence the word key of the detail, under {@code complaints.api.}
 * @param problems field by field, when the fields are to blame
 * @param retryAfter in seconds; 0 when coming back does not help
 */
record Refusal(HttpStatus status, String name, String sentence, List<Object> arguments, Problems problems, int retryAfter) {

    static final Refusal NOT_JSON = because(HttpStatus.BAD_REQUEST, "NotJson", "json");
    static final Refusal MEDIA = because(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "WrongMediaType", "media");
    static final Refusal METHOD = because(HttpStatus.METHOD_NOT_ALLOWED, "WrongMethod", "method");
    static final Refusal NOTHING_HERE = because(HttpStatus.NOT_FOUND, "NothingHere", "nothing");
    /** The same for a code that never existed and one that has expired. */
    static final Refusal NO_SUCH_CODE = because(HttpStatus.NOT_FOUND, "NoSuchCode", "code.unknown");
    static final Refusal NOT_OPEN = because(HttpStatus.SERVICE_UNAVAILABLE, "NotOpen", "closed");

    private static Refusal because(HttpStatus status, String name, String sentence, Object... arguments) {
        return new Refusal(status, name, sentence, List.of(arguments), Problems.NONE, 0);
    }

    /** @param most in kB */
    static Refusal tooLarge(int most) {
        return because(HttpStatus.CONTENT_TOO_LARGE, "TooLarge", "large", most);
    }

    static Refusal fields(Problems problems) {
        return new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "WrongFields", "fields", List.of(), problems, 0);
    }

    static Refusal busy(int seconds) {
        return new Refusal(HttpStatus.SERVICE_UNAVAILABLE, "Busy", "busy", List.of(seconds), Problems.NONE, seconds);
    }

    static Refusal tooMany(int seconds) {
        int minutes = Math.ceilDiv(seconds, 60);
        return new Refusal(
                HttpStatus.TOO_MANY_REQUESTS, "TooMany", "many", List.of(minutes), Problems.NONE, seconds);
    }
}
