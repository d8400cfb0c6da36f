package org.tayanych.drafts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.Open;
import org.tayanych.complaints.Attachments;
import org.tayanych.drafts.Draft;
import org.tayanych.site.Pages;
import org.tayanych.site.Parts;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;

/** The two questions that take files: words or voice, and photos or papers. */
@Controller
class UploadController {

    private static final String ADDRESS = "/{lang}/complaint/{slug:words|files}";

    private final WordsForm words;
    private final FilesForm files;
    private final DraftBrowsers browsers;
    private final SavingAnswers answering;
    private final TakingFiles taking;
    private final Attachments attachments;

    UploadController(
            WordsForm words,
            FilesForm files,
            DraftBrowsers browsers,
            SavingAnswers answering,
            TakingFiles taking,
            Attachments attachments) {
        this.words = words;
        this.files = files;
        this.browsers = browsers;
        this.answering = answering;
        this.taking = taking;
        this.attachments = attachments;
    }

    @Open
    @GetMapping(ADDRESS)
    ModelAndView form(
            @PathVariable String slug, @RequestParam(required = false) boolean change, Shell shell, HttpServletRequest request) {
        return switch (browsers.find(request)) {
            case Standing.Writing(Draft draft) -> answering.show(form(slug), draft, shell, change);
            case Standing.Sent _ -> Pages.to(shell.link("/complaint/sent"));
            case Standing.Nothing() -> SavingAnswers.lost(shell);
        };
    }

    /** Files are kept first; then the draft is read again, so that checking counts them. */
    @Open
    @PostMapping(ADDRESS)
    ModelAndView save(@PathVariable String slug, Parts parts, Shell shell, HttpServletRequest request) throws IOException {
        Optional<Draft> draft = browsers.writing(request);
        TakingFiles.Taken taken = taking.take(parts, () -> draft);
        return browsers.writing(request)
                .map(now -> answering.save(form(slug), now, taken.typed(), taken.problems(), shell))
                .orElseGet(() -> SavingAnswers.lost(shell));
    }

    @Open
    @PostMapping("/{lang}/complaint/{slug:words|files}/remove")
    ModelAndView remove(@PathVariable String slug, Typed typed, Shell shell, HttpServletRequest request) {
        browsers.writing(request).ifPresent(draft ->
                typed.code("file").flatMap(UploadController::id).ifPresent(id -> attachments.remove(draft.id(), id)));
        return Pages.to(shell.link("/complaint/" + slug + (typed.ticked("change") ? "?change=1" : "")));
    }

    private QuestionForm form(String slug) {
        return slug.equals("words") ? words : files;
    }

    private static Optional<UUID> id(String typed) {
        try {
            return Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
