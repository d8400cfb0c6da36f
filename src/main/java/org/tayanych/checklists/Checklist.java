package org.tayanych.checklists;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tayanych.law.Wording;
import org.tayanych.vocabulary.Country;
import org.tayanych.vocabulary.Topic;

/**
 * One version of a checklist.
 *
 * @param code the list's name, the same in every version: {@code GARMENT}
 * @param version from 1
 * @param since the day the version was closed
 */
public record Checklist(
        String code, int version, Country country, LocalDate since, Wording name, List<Question> questions) {

    /**
     * A question that a workplace in order answers with yes.
     *
     * @param code stable within the list: {@code Q01}
     * @param provision code of the rule of law it asks after
     * @param topic the kind of breach that a no would be
     */
    public record Question(String code, String provision, Topic topic, Wording text) {}

    public Optional<Question> question(String question) {
        return questions.stream().filter(each -> each.code().equals(question)).findFirst();
    }
}
