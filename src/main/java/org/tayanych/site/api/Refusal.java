package org.tayanych.site.api;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.tayanych.site.Problems;

/**
 * Why a request is not answered, as RFC 9457 tells it. Never holds what was sent.
 *
 * @param name of the answer in the OpenAPI document, where it is explained
 * @param code for programs, where one name stands for several reasons; empty for none
 * @param sentence the word key of the detail
 * @param problems field by field, when the fields are to blame
 * @param retryAfter in seconds; 0 when coming back does not help
 */
public record Refusal(
        HttpStatus status,
        String name,
        String code,
        String sentence,
        List<Object> arguments,
        Problems problems,
        int retryAfter) {

    public static final Refusal NOT_JSON = because(HttpStatus.BAD_REQUEST, "NotJson", "site.api.json");
    public static final Refusal MEDIA = because(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "WrongMediaType", "site.api.media");
    public static final Refusal METHOD = because(HttpStatus.METHOD_NOT_ALLOWED, "WrongMethod", "site.api.method");
    public static final Refusal NOTHING_HERE = because(HttpStatus.NOT_FOUND, "NothingHere", "site.api.nothing");

    public static Refusal because(HttpStatus status, String name, String sentence, Object... arguments) {
        return new Refusal(status, name, "", sentence, List.of(arguments), Problems.NONE, 0);
    }

    /** @param most in kB */
    public static Refusal tooLarge(int most) {
        return because(HttpStatus.CONTENT_TOO_LARGE, "TooLarge", "site.api.large", most);
    }

    public static Refusal fields(Problems problems) {
        return because(HttpStatus.UNPROCESSABLE_CONTENT, "WrongFields", "site.api.fields").with(problems);
    }

    public static Refusal busy(int seconds) {
        return because(HttpStatus.SERVICE_UNAVAILABLE, "Busy", "site.api.busy", seconds).after(seconds);
    }

    /** The same with a code for programs. */
    public Refusal coded(String word) {
        return new Refusal(status, name, word, sentence, arguments, problems, retryAfter);
    }

    /** The same, naming fields. */
    public Refusal with(Problems wrong) {
        return new Refusal(status, name, code, sentence, arguments, wrong, retryAfter);
    }

    /** The same, with the time after which coming back may help. */
    public Refusal after(int seconds) {
        return new Refusal(status, name, code, sentence, arguments, problems, seconds);
    }
}
