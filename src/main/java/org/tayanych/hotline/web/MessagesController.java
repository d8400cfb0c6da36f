package org.tayanych.hotline.web;

import java.io.IOException;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.access.CaseWorker;
import org.tayanych.access.Gate;
import org.tayanych.access.Right;
import org.tayanych.complaints.Dialogue;
import org.tayanych.hotline.CaseFrames;
import org.tayanych.hotline.Drafts;
import org.tayanych.hotline.OpenCase;
import org.tayanych.hotline.WorkerMessages;
import org.tayanych.site.Pages;
import org.tayanych.site.Parts;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.site.Typed;
import org.tayanych.vault.Secret;

/** The dialogue with the worker: words and files, both ways. */
@Controller
class MessagesController {

    private final CaseDoor door;
    private final CaseFrames frames;
    private final Dialogue dialogue;
    private final WorkerMessages messages;
    private final Names names;
    private final Drafts drafts;

    MessagesController(
            CaseDoor door, CaseFrames frames, Dialogue dialogue, WorkerMessages messages, Names names, Drafts drafts) {
        this.door = door;
        this.frames = frames;
        this.dialogue = dialogue;
        this.messages = messages;
        this.names = names;
        this.drafts = drafts;
    }

    @Gate(Right.WORK_CASES)
    @GetMapping("/desk/cases/{id}/messages")
    ModelAndView show(@PathVariable UUID id, Shell shell, CaseWorker me) {
        OpenCase opened = door.open(id, me);
        Secret words = drafts.of(opened).getOrDefault("message", Secret.NOTHING);
        return Pages.show("hotline/messages", page(shell, opened, words, false, Problems.NONE));
    }

    @Gate(Right.WORK_CASES)
    @PostMapping("/desk/cases/{id}/messages")
    ModelAndView send(@PathVariable UUID id, Shell shell, CaseWorker me, Parts parts) throws IOException {
        OpenCase opened = door.open(id, me);
        WorkerMessages.Sending sending = messages.begin(opened);
        Typed typed = parts.read((field, name, content, sofar) ->
                sending.file(text(sofar), sofar.ticked("question"), Secret.of(name), content));
        WorkerMessages.Sent sent = sending.finish(text(typed), typed.ticked("question"));
        Problems problems = problems(sent);
        if (!problems.isEmpty()) {
            return Pages.again("hotline/messages", page(shell, opened, text(typed), typed.ticked("question"), problems));
        }
        drafts.drop(opened, "message");
        return Pages.to(CaseDoor.path(id, "messages"), "hotline.message.sent");
    }

    private static Secret text(Typed typed) {
        return typed.secret("message");
    }

    private static Problems problems(WorkerMessages.Sent sent) {
        return switch (sent) {
            case WorkerMessages.Sent.Done() -> Problems.NONE;
            case WorkerMessages.Sent.Nothing() -> Problems.none().add("message", "hotline.message.empty");
            case WorkerMessages.Sent.TooLong() -> Problems.none().add("message", "hotline.words.too_long", Drafts.LONGEST);
            case WorkerMessages.Sent.CaseClosed() -> Problems.none().add("message", "hotline.case.closed_first_reopen");
            case WorkerMessages.Sent.FileRefused(var why) -> Problems.none().add("file", "hotline.file." + why);
        };
    }

    private MessagesPage page(Shell shell, OpenCase opened, Secret words, boolean question, Problems problems) {
        var dialogueSofar = dialogue.read(opened.id(), opened.key());
        return new MessagesPage(
                shell,
                frames.around(opened, "messages"),
                dialogueSofar,
                names.of(opened.reader(), dialogueSofar.stream().map(message -> message.by().orElse(null))),
                words,
                question,
                problems);
    }
}
