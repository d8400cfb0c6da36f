package org.tayanych.drafts.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.complaints.Submission;
import org.tayanych.drafts.Draft;
import org.tayanych.drafts.Drafts;
import org.tayanych.drafts.Telling;
import org.tayanych.site.Pages;
import org.tayanych.site.Shell;

/** Sends a draft and answers with the receipt, or says why it cannot be sent now. The draft is kept until it was. */
@Component
class SendingDraft {

    private final Drafts drafts;
    private final CodeMarks marks;

    SendingDraft(Drafts drafts, CodeMarks marks) {
        this.drafts = drafts;
        this.marks = marks;
    }

    ModelAndView send(Draft draft, Shell shell, HttpServletResponse response) {
        Optional<Submission> sent = drafts.submit(draft, Telling.of(draft, shell.language()));
        return switch (sent.orElse(null)) {
            case null -> Pages.to(shell.link("/complaint/sent"));
            case Submission.Accepted accepted -> Pages.show("drafts/receipt", new AfterSending.ReceiptPage(
                    shell, accepted.receipt().grouped(), marks.of(draft.id(), accepted.receipt().code()),
                    accepted.readBy(), false));
            case Submission.NotOpen() -> status(Pages.show("drafts/closed", new PlainPage(shell)));
            case Submission.TooMany(int seconds) -> {
                response.setHeader(HttpHeaders.RETRY_AFTER, Integer.toString(seconds));
                yield status(Pages.show("drafts/busy", new BeforeSending.BusyPage(shell, seconds)));
            }
        };
    }

    private static ModelAndView status(ModelAndView answer) {
        answer.setStatus(HttpStatus.SERVICE_UNAVAILABLE);
        return answer;
    }
}
