package org.tayanych.complaints.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.tayanych.access.Open;
import org.tayanych.access.Organisation;
import org.tayanych.access.Organisations;
import org.tayanych.complaints.NewComplaint;
import org.tayanych.complaints.Submission;
import org.tayanych.complaints.Submissions;
import org.tayanych.site.Checked;
import org.tayanych.site.api.Answers;
import org.tayanych.site.api.Bodies;
import org.tayanych.site.api.Refusal;
import org.tayanych.vault.Receipts;
import org.tayanych.vocabulary.Language;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Another program brings a complaint. */
@Controller
class ComplaintDoor {

    private final Bodies bodies;
    private final Answers answers;
    private final Turnstile turnstile;
    private final Submissions submissions;
    private final Organisations organisations;

    ComplaintDoor(
            Bodies bodies, Answers answers, Turnstile turnstile, Submissions submissions, Organisations organisations) {
        this.bodies = bodies;
        this.answers = answers;
        this.turnstile = turnstile;
        this.submissions = submissions;
        this.organisations = organisations;
    }

    @Open
    @PostMapping("/api/v1/complaints")
    ResponseEntity<byte[]> submit(HttpServletRequest request) throws IOException {
        if (!turnstile.enter()) {
            return answers.refuse(Refusal.busy(Turnstile.COME_BACK_AFTER_SECONDS), answers.language(request, null));
        }
        try {
            return bodies.read(request, ComplaintBody.class).either(
                    body -> take(body, answers.language(request, body.language())),
                    why -> answers.refuse(why, answers.language(request, null)));
        } finally {
            turnstile.leave();
        }
    }

    private ResponseEntity<byte[]> take(ComplaintBody body, Language language) {
        return switch (new ComplaintCheck(body).check(language)) {
            case Checked.Wrong<NewComplaint>(var problems) -> answers.refuse(Refusal.fields(problems), language);
            case Checked.Ok<NewComplaint>(NewComplaint complaint) -> submit(complaint, language);
        };
    }

    private ResponseEntity<byte[]> submit(NewComplaint complaint, Language language) {
        try {
            return switch (submissions.submit(complaint)) {
                case Submission.Accepted kept -> created(kept);
                case Submission.NotOpen() -> answers.refuse(Refusals.NOT_OPEN, language);
                case Submission.TooMany(int seconds) -> answers.refuse(Refusals.tooMany(seconds), language);
            };
        } catch (Receipts.Busy busy) {
            return answers.refuse(Refusal.busy(busy.retryAfterSeconds()), language);
        }
    }

    private ResponseEntity<byte[]> created(Submission.Accepted kept) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("receipt", kept.receipt().code().reveal());
        body.put("reference", kept.reference().toString());
        body.put("organisation", organisations.organisation(kept.organisation()).map(Organisation::name).orElse(""));
        body.put("readBy", kept.readBy().toString());
        return answers.json(HttpStatus.CREATED, body);
    }
}
