package org.tayanych.directory.api;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.tayanych.site.Bundles;
import org.tayanych.site.Words;
import org.tayanych.vocabulary.Language;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How the directory answers programs: JSON in the language asked for, one page at a time. */
@Component
class HsdsAnswers {

    private final Bundles bundles;

    HsdsAnswers(Bundles bundles) {
        this.bundles = bundles;
    }

    /** By Accept-Language, else Kyrgyz. */
    Words words(HttpServletRequest request) {
        return bundles.in(Language.asked(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)).orElse(Language.KY));
    }

    ResponseEntity<byte[]> one(HttpServletRequest request, Optional<ObjectNode> found) {
        return found.map(body -> answer(HttpStatus.OK, MediaType.APPLICATION_JSON, body, words(request)))
                .orElseGet(() -> refuse(request, HttpStatus.NOT_FOUND, "nothing"));
    }

    ResponseEntity<byte[]> page(HttpServletRequest request, HsdsPaging paging, int total, List<ObjectNode> contents) {
        int pages = Math.ceilDiv(total, paging.size());
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("total_items", total);
        body.put("total_pages", pages);
        body.put("page_number", paging.number());
        body.put("size", contents.size());
        body.put("first_page", paging.number() == 1);
        body.put("last_page", paging.number() >= pages);
        body.put("empty", contents.isEmpty());
        ArrayNode list = body.putArray("contents");
        contents.forEach(list::add);
        return answer(HttpStatus.OK, MediaType.APPLICATION_JSON, body, words(request));
    }

    /** RFC 9457; what was sent is not repeated. @param sentence under {@code directory.api.} */
    ResponseEntity<byte[]> refuse(HttpServletRequest request, HttpStatus status, String sentence) {
        Words words = words(request);
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("type", "about:blank");
        body.put("title", status.getReasonPhrase());
        body.put("status", status.value());
        body.put("detail", words.say("directory.api." + sentence));
        return answer(status, MediaType.APPLICATION_PROBLEM_JSON, body, words);
    }

    private static ResponseEntity<byte[]> answer(HttpStatus status, MediaType type, ObjectNode body, Words words) {
        return ResponseEntity.status(status)
                .contentType(type)
                .header(HttpHeaders.CONTENT_LANGUAGE, words.language().code())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .cacheControl(status.is2xxSuccessful() ? CacheControl.maxAge(Duration.ofMinutes(5)) : CacheControl.noStore())
                .body(JsonMapper.shared().writeValueAsBytes(body));
    }
}
