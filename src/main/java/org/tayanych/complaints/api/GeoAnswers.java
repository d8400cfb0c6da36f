package org.tayanych.complaints.api;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.tayanych.site.api.Answers;
import org.tayanych.site.api.Refusal;
import org.tayanych.vocabulary.Language;

/** How the GeoReport doors answer: XML or JSON by the ending of the address, else by Accept, else XML. */
@Component
class GeoAnswers {

    private static final MediaType XML = new MediaType("text", "xml", StandardCharsets.UTF_8);
    private static final MediaType JSON = new MediaType("application", "json", StandardCharsets.UTF_8);

    private final Answers answers;

    GeoAnswers(Answers answers) {
        this.answers = answers;
    }

    Language language(HttpServletRequest request) {
        return answers.language(request, null);
    }

    String say(HttpServletRequest request, String sentence, Object... arguments) {
        return answers.say(language(request), "complaints.api.georeport." + sentence, arguments);
    }

    ResponseEntity<byte[]> ok(HttpServletRequest request, Spark body) {
        return answer(request, HttpStatus.OK, body).body(bytes(request, body));
    }

    ResponseEntity<byte[]> created(HttpServletRequest request, Spark body) {
        return answer(request, HttpStatus.CREATED, body).body(bytes(request, body));
    }

    /** @param sentence under {@code complaints.api.georeport.} */
    ResponseEntity<byte[]> wrong(HttpServletRequest request, HttpStatus status, String sentence, Object... arguments) {
        return wrong(request, status, 0, say(request, sentence, arguments));
    }

    ResponseEntity<byte[]> refuse(HttpServletRequest request, Refusal why) {
        return wrong(request, why.status(), why.retryAfter(),
                answers.say(language(request), why.sentence(), why.arguments().toArray()));
    }

    private ResponseEntity<byte[]> wrong(HttpServletRequest request, HttpStatus status, int retryAfter, String sentence) {
        Spark error = Spark.whole("error", new Spark.Number("code", status.value()), Spark.text("description", sentence));
        Spark body = new Spark.Several("errors", List.of(error));
        ResponseEntity.BodyBuilder answer = answer(request, status, body);
        if (retryAfter > 0) {
            answer.header(HttpHeaders.RETRY_AFTER, Integer.toString(retryAfter));
        }
        return answer.body(bytes(request, body));
    }

    private ResponseEntity.BodyBuilder answer(HttpServletRequest request, HttpStatus status, Spark body) {
        return ResponseEntity.status(status)
                .contentType(json(request) ? JSON : XML)
                .header(HttpHeaders.CONTENT_LANGUAGE, language(request).code())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .cacheControl(CacheControl.noStore());
    }

    private static byte[] bytes(HttpServletRequest request, Spark body) {
        return json(request) ? body.asJson() : body.asXml();
    }

    private static boolean json(HttpServletRequest request) {
        String path = request.getRequestURI();
        if (path.endsWith(".json") || path.endsWith(".xml")) {
            return path.endsWith(".json");
        }
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains("json") && !accept.contains("xml");
    }
}
