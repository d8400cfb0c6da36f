package org.tayanych.site.api;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import org.tayanych.site.OpenDoor;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The description of the JSON doors, and the answer at every address under {@code /api} that is none of them. */
@Controller
class OpenApiDoor {

    private final byte[] description;
    private final List<PathPattern> byPost;
    private final Answers answers;

    OpenApiDoor(Answers answers) {
        ObjectNode whole = Description.whole();
        this.answers = answers;
        this.description = JsonMapper.shared().writeValueAsBytes(whole);
        this.byPost = whole.get("paths").properties().stream()
                .filter(path -> path.getValue().get("post") != null && path.getValue().get("get") == null)
                .map(path -> PathPatternParser.defaultInstance.parse(path.getKey()))
                .toList();
    }

    @OpenDoor
    @GetMapping("/api/openapi.json")
    ResponseEntity<byte[]> description() {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)))
                .body(description);
    }

    @OpenDoor
    @RequestMapping({"/api", "/api/**"})
    ResponseEntity<byte[]> nothingElse(HttpServletRequest request) {
        PathContainer path = PathContainer.parsePath(request.getRequestURI());
        boolean post = byPost.stream().anyMatch(pattern -> pattern.matches(path));
        ResponseEntity<byte[]> answer =
                answers.refuse(post ? Refusal.METHOD : Refusal.NOTHING_HERE, answers.language(request, null));
        return post
                ? ResponseEntity.status(answer.getStatusCode()).headers(answer.getHeaders())
                        .header(HttpHeaders.ALLOW, "POST").body(answer.getBody())
                : answer;
    }
}
