package org.tayanych.hotline.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tayanych.hotline.CaseFrame;
import org.tayanych.hotline.Consultations;
import org.tayanych.hotline.Consultations.Consultation;
import org.tayanych.site.Option;
import org.tayanych.site.Page;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.MemberId;
import org.tayanych.vocabulary.Topic;

/** Advice given so far, and a form for more. */
public record ConsultationsPage(
        Shell shell,
        CaseFrame frame,
        List<Consultation> consultations,
        Map<MemberId, String> names,
        Form form,
        Problems problems) implements Page {

    /** A consultation as it was filled in. */
    public record Form(Secret question, Secret advice, String minutes, String topic) {

        Problems check() {
            Problems problems = Problems.none();
            if (question.isBlank()) {
                problems.add("question", "hotline.consultation.no_question");
            }
            if (advice.isBlank()) {
                problems.add("advice", "hotline.consultation.no_advice");
            }
            if (length().isEmpty()) {
                problems.add("minutes", "hotline.consultation.no_minutes", Consultations.LONGEST_MINUTES);
            }
            Checks.tooLong(problems, question, "question");
            return Checks.tooLong(problems, advice, "advice");
        }

        Optional<Integer> length() {
            return Optional.of(minutes)
                    .filter(typed -> typed.matches("\\d{1,3}"))
                    .map(Integer::parseInt)
                    .filter(number -> number >= 1 && number <= Consultations.LONGEST_MINUTES);
        }

        public Secret minutesTyped() {
            return Secret.of(minutes);
        }
    }

    public String by(Consultation consultation) {
        return names.getOrDefault(consultation.by(), "");
    }

    public String topic(Consultation consultation) {
        Topic topic = consultation.topic();
        return topic == null ? "" : say(topic.key());
    }

    /** The case's own topics first; then all others. */
    public List<Option> topics() {
        List<Option> options = new ArrayList<>();
        options.add(Option.of("", say("hotline.consultation.no_topic"), form.topic().isEmpty()));
        frame.file().topics().forEach(topic -> options.add(option(topic)));
        for (Topic topic : Topic.values()) {
            if (!frame.file().topics().contains(topic)) {
                options.add(option(topic));
            }
        }
        return options;
    }

    private Option option(Topic topic) {
        return Option.of(topic.name(), topic.name() + " " + say(topic.key()), topic.name().equals(form.topic()));
    }
}
