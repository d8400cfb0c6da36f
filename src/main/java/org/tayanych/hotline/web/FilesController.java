package org.tayanych.hotline.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.tayanych.access.CaseWorker;
import org.tayanych.access.Gate;
import org.tayanych.access.Right;
import org.tayanych.complaints.Attachments;
import org.tayanych.hotline.OpenCase;
import org.tayanych.hotline.Timeline;
import org.tayanych.site.NotFound;

/** Files of a case, opened chunk by chunk while they are sent. */
@Controller
class FilesController {

    private final CaseDoor door;
    private final Attachments attachments;
    private final Timeline timeline;

    FilesController(CaseDoor door, Attachments attachments, Timeline timeline) {
        this.door = door;
        this.attachments = attachments;
        this.timeline = timeline;
    }

    /** The copy without hidden data. */
    @Gate(Right.WORK_CASES)
    @GetMapping("/desk/cases/{id}/files/{file}")
    void workingCopy(@PathVariable UUID id, @PathVariable UUID file, CaseWorker me, HttpServletResponse answer)
            throws IOException {
        OpenCase opened = door.open(id, me);
        send(attachments.workingCopy(opened.id(), opened.key(), file).orElseThrow(NotFound::new), answer);
    }

    /** The original, hidden data and all: evidence. Its opening stands in the timeline. */
    @Gate(Right.WORK_CASES)
    @GetMapping("/desk/cases/{id}/files/{file}/original")
    void original(@PathVariable UUID id, @PathVariable UUID file, CaseWorker me, HttpServletResponse answer)
            throws IOException {
        OpenCase opened = door.open(id, me);
        Attachments.Content content = attachments.original(opened.id(), opened.key(), file).orElseThrow(NotFound::new);
        timeline.add(opened, "hotline.entry.original_opened", "");
        send(content, answer);
    }

    private static void send(Attachments.Content content, HttpServletResponse answer) throws IOException {
        answer.setContentType(content.about().mediaType());
        answer.setHeader("X-Content-Type-Options", "nosniff");
        answer.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        answer.setHeader(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                .filename(content.about().id().toString().substring(0, 8) + ending(content.about().mediaType()))
                .build().toString());
        try (InputStream bytes = content.bytes()) {
            bytes.transferTo(answer.getOutputStream());
        }
    }

    /** A neutral name on the reader's disk, with an ending that opens. */
    private static String ending(String mediaType) {
        return switch (mediaType) {
            case "image/jpeg" -> ".jpg";
            case "image/png" -> ".png";
            case "application/pdf" -> ".pdf";
            case "audio/mpeg" -> ".mp3";
            case "audio/ogg", "audio/opus" -> ".ogg";
            case "audio/mp4" -> ".m4a";
            case "application/vnd.openxmlformats-officedocument.wordprocessingml.document" -> ".docx";
            default -> "";
        };
    }
}
