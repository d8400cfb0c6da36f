package org.tayanych.complaints.api;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tayanych.access.Organisation;
import org.tayanych.access.Organisations;
import org.tayanych.complaints.ComplaintFacts;
import org.tayanych.complaints.ComplaintSettings;
import org.tayanych.complaints.Complaints;
import org.tayanych.complaints.Dialogue;
import org.tayanych.complaints.Message;
import org.tayanych.complaints.Outcomes;
import org.tayanych.complaints.Progress;
import org.tayanych.site.api.Answers;
import org.tayanych.vault.Receipts;
import org.tayanych.vocabulary.Language;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Where a complaint stands, as its worker may read it: state, dialogue, and what happens next. No member is named. */
@Component
class Standing {

    private final Complaints complaints;
    private final Dialogue dialogue;
    private final Outcomes outcomes;
    private final Organisations organisations;
    private final Answers answers;
    private final ComplaintSettings settings;

    Standing(
            Complaints complaints,
            Dialogue dialogue,
            Outcomes outcomes,
            Organisations organisations,
            Answers answers,
            ComplaintSettings settings) {
        this.complaints = complaints;
        this.dialogue = dialogue;
        this.outcomes = outcomes;
        this.organisations = organisations;
        this.answers = answers;
        this.settings = settings;
    }

    ObjectNode of(Receipts.Opened worker, Language language) {
        ComplaintFacts facts = complaints.facts(worker.subject()).orElseThrow();
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("reference", facts.reference().toString());
        body.put("status", facts.progress().kind().name());
        body.put("next", next(facts, language));
        body.put("organisation", organisations.organisation(facts.organisation()).map(Organisation::name).orElse(""));
        body.put("readBy", facts.readBy().toString());
        outcomes.due(facts).ifPresent(asked -> body.put("outcomeAsked", asked.name()));
        ArrayNode messages = body.putArray("dialogue");
        dialogue.read(worker.subject(), worker.key()).forEach(message -> messages.add(told(message)));
        return body;
    }

    private static ObjectNode told(Message message) {
        ObjectNode told = JsonNodeFactory.instance.objectNode();
        told.put("from", message.fromWorker() ? "WORKER" : "TEAM");
        told.put("question", message.question());
        told.put("text", message.text().reveal());
        told.put("at", message.at().toString());
        told.put("files", message.files().size());
        return told;
    }

    private String next(ComplaintFacts facts, Language language) {
        Progress progress = facts.progress();
        Object date = switch (progress) {
            case Progress.Waiting(LocalDate until) -> until;
            default -> facts.readBy().atZone(settings.zone()).toLocalDate();
        };
        return answers.say(language, "complaints.api.next." + progress.kind().name(), List.of(date).toArray());
    }
}
