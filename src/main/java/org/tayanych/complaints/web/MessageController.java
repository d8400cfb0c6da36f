package org.tayanych.complaints.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.Open;
import org.tayanych.complaints.Attachments;
import org.tayanych.complaints.Attachments.Outcome;
import org.tayanych.complaints.Attachments.Reason;
import org.tayanych.complaints.Dialogue;
import org.tayanych.site.Pages;
import org.tayanych.site.Parts;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;
import org.tayanych.vault.Receipts;
import org.tayanych.vault.Secret;

/** The worker writes, speaks or sends a file. */
@Controller
class MessageController {

    private static final int LONGEST = 50_000;

    private final OwnCases cases;
    private final Dialogue dialogue;
    private final Attachments attachments;

    MessageController(OwnCases cases, Dialogue dialogue, Attachments attachments) {
        this.cases = cases;
        this.dialogue = dialogue;
        this.attachments = attachments;
    }

    /** One form on its way in: the message is begun with the first file or, without files, at the end. */
    private final class Arriving {
        private final Receipts.Opened worker;
        private final Problems problems = Problems.none();
        private @Nullable UUID message;

        Arriving(Receipts.Opened worker) {
            this.worker = worker;
        }

        void take(String field, String name, InputStream content, Typed sofar) throws IOException {
            Secret words = sofar.secret("words").length() > LONGEST ? Secret.NOTHING : sofar.secret("words");
            Outcome outcome = attachments.keep(
                    worker.subject(), worker.key(), begun(words), Secret.of(name), content);
            if (outcome instanceof Outcome.Refused(Reason why)) {
                problems.add(field, "complaints.file." + why.name());
            }
        }

        private UUID begun(Secret words) {
            UUID begun = message == null ? dialogue.write(worker, words) : message;
            message = begun;
            return begun;
        }

        /** Files are kept whatever follows; words that are too long are shown again. */
        Secret finish(Typed typed) {
            Secret words = typed.secret("words");
            int over = words.length() - LONGEST;
            if (over > 0) {
                problems.add("words", "complaints.message.toolong", LONGEST, over);
                return words;
            }
            if (message == null && words.isBlank()) {
                problems.add("words", "complaints.message.missing");
            } else if (message == null) {
                begun(words);
            }
            return Secret.NOTHING;
        }
    }

    @Open
    @GetMapping("/{lang}/my/message")
    ModelAndView back(Shell shell) {
        return Pages.to(shell.link("/my/case"));
    }

    @Open
    @PostMapping("/{lang}/my/message")
    ModelAndView write(Parts parts, Shell shell, HttpServletRequest request) throws IOException {
        Optional<Receipts.Opened> worker = cases.held(request);
        Optional<Arriving> arriving = worker.map(Arriving::new);
        Typed typed = parts.read((field, name, content, sofar) -> {
            if (arriving.isPresent()) {
                arriving.get().take(field, name, content, sofar);
            }
        });
        return cases.with(shell, request, (opened, facts) -> {
            Arriving form = arriving.orElseThrow();
            Secret again = form.finish(typed);
            return form.problems.isEmpty()
                    ? Pages.to(shell.link("/my/case"), "complaints.message.sent")
                    : Pages.again("complaints/case", cases.page(shell, form.problems, opened, facts, again));
        });
    }
}
