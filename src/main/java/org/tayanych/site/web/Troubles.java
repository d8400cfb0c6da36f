package org.tayanych.site.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.json.JacksonJsonView;
import org.tayanych.site.Pages;
import org.tayanych.site.Shell;

/** Writes the answer to what went wrong: a page in the reader's language, or a problem (RFC 9457) for a program. */
@Component
class Troubles {

    /** The statuses that have sentences of their own. */
    static final Set<Integer> KNOWN = Set.of(400, 403, 404, 405, 413, 415, 422, 429, 500, 503);

    private final Shells shells;
    private final SecureRandom random = new SecureRandom();

    Troubles(Shells shells) {
        this.shells = shells;
    }

    /** Eight letters and digits to find a fault in the log by. */
    String number() {
        byte[] drawn = new byte[4];
        random.nextBytes(drawn);
        return HexFormat.of().formatHex(drawn);
    }

    ModelAndView answer(HttpServletRequest request, HttpServletResponse response, int status, String number) {
        Shell shell = shells.of(request, response);
        Trouble trouble = new Trouble(shell, status, kind(status), number);
        if (status == 503) {
            response.setHeader("Retry-After", "10");
        }
        ModelAndView answer = forProgram(Tongue.path(request))
                ? new ModelAndView(problem(), fields(trouble))
                : Pages.show("site/trouble", trouble);
        answer.setStatus(HttpStatusCode.valueOf(status));
        return answer;
    }

    private static String kind(int status) {
        if (KNOWN.contains(status)) {
            return String.valueOf(status);
        }
        return status >= 500 ? "500" : "400";
    }

    static boolean forProgram(String path) {
        return path.startsWith("/api/") || path.startsWith("/open311/") || path.equals("/hsds") || path.startsWith("/hsds/");
    }

    private static View problem() {
        JacksonJsonView view = new JacksonJsonView();
        view.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        view.setDisableCaching(false);
        return view;
    }

    private static Map<String, Object> fields(Trouble trouble) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("type", "about:blank");
        fields.put("title", trouble.title());
        fields.put("status", trouble.status());
        fields.put("detail", trouble.text());
        if (!trouble.number().isEmpty()) {
            fields.put("instance", "urn:fault:" + trouble.number());
        }
        return fields;
    }
}
