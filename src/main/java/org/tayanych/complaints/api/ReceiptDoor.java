package org.tayanych.complaints.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.tayanych.access.Open;
import org.tayanych.complaints.Dialogue;
import org.tayanych.site.Problems;
import org.tayanych.site.api.Answers;
import org.tayanych.site.api.Bodies;
import org.tayanych.site.api.Refusal;
import org.tayanych.vault.ReceiptKind;
import org.tayanych.vault.Receipts;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Language;
import tools.jackson.databind.node.JsonNodeFactory;

/** Another program returns with a worker's code: to read, and to write. */
@Controller
class ReceiptDoor {

    private static final int LONGEST_MESSAGE = 10_000;

    private final Bodies bodies;
    private final Answers answers;
    private final Turnstile turnstile;
    private final Receipts receipts;
    private final Dialogue dialogue;
    private final Standing standing;

    ReceiptDoor(
            Bodies bodies, Answers answers, Turnstile turnstile, Receipts receipts, Dialogue dialogue, Standing standing) {
        this.bodies = bodies;
        this.answers = answers;
        this.turnstile = turnstile;
        this.receipts = receipts;
        this.dialogue = dialogue;
        this.standing = standing;
    }

    @Open
    @PostMapping("/api/v1/receipts/open")
    ResponseEntity<byte[]> open(HttpServletRequest request) throws IOException {
        Language language = answers.language(request, null);
        return pass(request, ReceiptBody.class, body -> opened(body.receipt(), Problems.none(), language,
                worker -> answers.json(HttpStatus.OK, standing.of(worker, language))));
    }

    @Open
    @PostMapping("/api/v1/receipts/messages")
    ResponseEntity<byte[]> write(HttpServletRequest request) throws IOException {
        Language language = answers.language(request, null);
        return pass(request, MessageBody.class, body -> opened(body.receipt(), problemsOf(body.text()), language, worker -> {
            dialogue.write(worker, body.text() == null ? Secret.NOTHING : body.text());
            return answers.json(HttpStatus.CREATED, JsonNodeFactory.instance.objectNode().put("kept", true));
        }));
    }

    private <T> ResponseEntity<byte[]> pass(
            HttpServletRequest request, Class<T> shape, Function<T, ResponseEntity<byte[]>> then) throws IOException {
        Language language = answers.language(request, null);
        if (!turnstile.enter()) {
            return answers.refuse(Refusal.busy(Turnstile.COME_BACK_AFTER_SECONDS), language);
        }
        try {
            return bodies.read(request, shape).either(then, why -> answers.refuse(why, language));
        } catch (Receipts.Busy busy) {
            return answers.refuse(Refusal.busy(busy.retryAfterSeconds()), language);
        } finally {
            turnstile.leave();
        }
    }

    private ResponseEntity<byte[]> opened(
            @Nullable Secret receipt,
            Problems problems,
            Language language,
            Function<Receipts.Opened, ResponseEntity<byte[]>> then) {
        if (receipt == null || receipt.isBlank()) {
            problems.add("receipt", "complaints.api.required");
        } else if (!Receipts.wellFormed(receipt)) {
            problems.add("receipt", "complaints.api.code.slip");
        }
        if (receipt == null || !problems.isEmpty()) {
            return answers.refuse(Refusal.fields(problems), language);
        }
        Optional<Receipts.Opened> worker = receipts.open(receipt, ReceiptKind.COMPLAINT);
        return worker.map(then).orElseGet(() -> answers.refuse(Refusals.NO_SUCH_CODE, language));
    }

    private static Problems problemsOf(@Nullable Secret text) {
        Problems problems = Problems.none();
        if (text == null || text.isBlank()) {
            problems.add("text", "complaints.api.required");
        } else if (text.length() > LONGEST_MESSAGE) {
            problems.add("text", "complaints.api.long", LONGEST_MESSAGE);
        }
        return problems;
    }
}
