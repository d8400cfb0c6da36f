package org.tayanych.complaints.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.tayanych.complaints.Attachment;
import org.tayanych.complaints.Attachments;
import org.tayanych.complaints.ComplaintFacts;
import org.tayanych.complaints.Complaints;
import org.tayanych.complaints.Dialogue;
import org.tayanych.complaints.HeldKeys;
import org.tayanych.complaints.HeldKeys.Half;
import org.tayanych.complaints.Message;
import org.tayanych.complaints.Outcomes;
import org.tayanych.site.Pages;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.vault.Receipts;
import org.tayanych.vault.Secret;

/** Finds the case that a browser holds the key of, and puts its page together. */
@Component
class OwnCases {

    private final HeldKeys keys;
    private final Complaints complaints;
    private final Dialogue dialogue;
    private final Attachments attachments;
    private final Outcomes outcomes;
    private final Beside beside;

    OwnCases(
            HeldKeys keys,
            Complaints complaints,
            Dialogue dialogue,
            Attachments attachments,
            Outcomes outcomes,
            Beside beside) {
        this.keys = keys;
        this.complaints = complaints;
        this.dialogue = dialogue;
        this.attachments = attachments;
        this.outcomes = outcomes;
        this.beside = beside;
    }

    /** Does this with the worker's own case; without one, asks for the code. */
    ModelAndView with(
            Shell shell, HttpServletRequest request, BiFunction<Receipts.Opened, ComplaintFacts, ModelAndView> what) {
        Optional<Receipts.Opened> opened = keys.pickUp(Half.CASE, request);
        return opened.flatMap(worker -> complaints.facts(worker.subject()).map(facts -> what.apply(worker, facts)))
                .orElseGet(() -> Pages.to(shell.link("/my")));
    }

    Optional<Receipts.Opened> held(HttpServletRequest request) {
        return keys.pickUp(Half.CASE, request);
    }

    CasePage page(Shell shell, Problems problems, Receipts.Opened worker, ComplaintFacts facts, Secret typed) {
        List<Message> messages = dialogue.read(worker.subject(), worker.key());
        List<Attachment> files = attachments.of(worker.subject(), worker.key()).stream()
                .filter(file -> Objects.isNull(file.message()))
                .toList();
        return new CasePage(
                shell,
                problems,
                facts,
                beside.reader(facts),
                messages,
                files,
                outcomes.due(facts),
                complaints.mayReopen(facts),
                beside.links(),
                typed);
    }
}
