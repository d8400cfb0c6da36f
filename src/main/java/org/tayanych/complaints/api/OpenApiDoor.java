package org.tayanych.complaints.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Set;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.tayanych.access.Open;

/** The description of the JSON doors, and the answer at every address under {@code /api} that is none of them. */
@Controller
class OpenApiDoor {

    private static final String DESCRIPTION = "/rooms/complaints/openapi.json";
    private static final Set<String> BY_POST =
            Set.of("/api/v1/complaints", "/api/v1/receipts/open", "/api/v1/receipts/messages");

    private final byte[] description = read();
    private final Answers answers;

    OpenApiDoor(Answers answers) {
        this.answers = answers;
    }

    @Open
    @GetMapping("/api/openapi.json")
    ResponseEntity<byte[]> description() {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)))
                .body(description);
    }

    @Open
    @RequestMapping({"/api", "/api/**"})
    ResponseEntity<byte[]> nothingElse(HttpServletRequest request) {
        Refusal why = BY_POST.contains(request.getRequestURI()) ? Refusal.METHOD : Refusal.NOTHING_HERE;
        ResponseEntity<byte[]> answer = answers.refuse(why, answers.language(request, null));
        return why == Refusal.METHOD
                ? ResponseEntity.status(answer.getStatusCode()).headers(answer.getHeaders()).header("Allow", "POST").body(answer.getBody())
                : answer;
    }

    private static byte[] read() {
        try (InputStream file = OpenApiDoor.class.getResourceAsStream(DESCRIPTION)) {
            if (file == null) {
                throw new IllegalStateException("openapi.json is missing");
            }
            return file.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
