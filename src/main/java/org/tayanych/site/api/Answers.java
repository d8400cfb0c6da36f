package org.tayanych.site.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.tayanych.site.Bundles;
import org.tayanych.vocabulary.Language;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How the JSON doors answer: JSON, or a problem as RFC 9457 wants it, in the language that was asked for. */
@Component
public class Answers {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Bundles bundles;

    Answers(Bundles bundles) {
        this.bundles = bundles;
    }

    /** By what the body says, then by Accept-Language, then Kyrgyz. */
    public Language language(HttpServletRequest request, @Nullable String inBody) {
        return Optional.ofNullable(inBody)
                .flatMap(Language::of)
                .or(() -> Language.asked(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)))
                .orElse(Language.KY);
    }

    /** The words under this key, in that language. */
    public String say(Language language, String key, Object... arguments) {
        return bundles.in(language).say(key, arguments);
    }

    /** Never kept by anything on the way. */
    public ResponseEntity<byte[]> json(HttpStatus status, ObjectNode body) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noStore())
                .body(JSON.writeValueAsBytes(body));
    }

    /** The refusal as {@code application/problem+json}; what was sent is not in it. */
    public ResponseEntity<byte[]> refuse(Refusal refusal, Language language) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("type", "/api/openapi.json#/components/responses/" + refusal.name());
        body.put("title", refusal.status().getReasonPhrase());
        body.put("status", refusal.status().value());
        body.put("detail", say(language, refusal.sentence(), refusal.arguments().toArray()));
        if (!refusal.code().isEmpty()) {
            body.put("code", refusal.code());
        }
        errors(body, refusal, language);
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(refusal.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.code())
                .cacheControl(CacheControl.noStore());
        if (refusal.retryAfter() > 0) {
            answer.header(HttpHeaders.RETRY_AFTER, Integer.toString(refusal.retryAfter()));
        }
        return answer.body(JSON.writeValueAsBytes(body));
    }

    private void errors(ObjectNode body, Refusal refusal, Language language) {
        List<org.tayanych.site.Problems.Problem> problems = refusal.problems().all();
        if (problems.isEmpty()) {
            return;
        }
        ArrayNode errors = body.putArray("errors");
        for (org.tayanych.site.Problems.Problem problem : problems) {
            errors.addObject()
                    .put("field", problem.field())
                    .put("pointer", pointer(problem.field()))
                    .put("detail", bundles.in(language).say(problem.key(), problem.arguments().toArray()));
        }
    }

    /** {@code topics[1]} is {@code #/topics/1}. */
    private static String pointer(String field) {
        return field.isEmpty() ? "#" : "#/" + field.replace(".", "/").replace("[", "/").replace("]", "");
    }
}
