package org.tayanych.drafts.web;

import java.util.List;
import org.tayanych.complaints.Attachment;
import org.tayanych.site.Option;
import org.tayanych.site.Page;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.vault.Secret;

/** A page that asks one question; every kind lists what it shows. */
public sealed interface Question extends Page {

    Asking asking();

    @Override
    default Shell shell() {
        return asking().shell();
    }

    @Override
    default Problems problems() {
        return asking().problems();
    }

    /** Question 1. */
    record DangerPage(Asking asking, List<Option> choices) implements Question {}

    /** Question 2. */
    record WhatPage(Asking asking, List<Option> tiles) implements Question {}

    /** Question 3, first half. */
    record CountryPage(Asking asking, List<Option> usual, List<Option> others) implements Question {}

    /** Question 3, second half. @param regions empty for a country whose regions are not asked for */
    record WorkPage(Asking asking, List<Option> regions, List<Option> sectors) implements Question {}

    /** Question 4. */
    record EmployerPage(Asking asking, Secret name, Secret place, Secret phone) implements Question {}

    /**
     * Question 5.
     *
     * @param periods those that were added, each a sentence in the reader's language
     */
    record PayPage(
            Asking asking,
            List<String> periods,
            List<Option> from,
            List<Option> until,
            Secret amount,
            List<Option> currencies,
            List<Option> nothing)
            implements Question {}

    /**
     * Question 6.
     *
     * @param tone key of a sentence that suits what happened; empty for none
     * @param sounds voice messages that are kept already
     */
    record WordsPage(Asking asking, Secret words, String tone, List<Attachment> sounds) implements Question {}

    /** Question 7. @param room how many files may still come */
    record FilesPage(Asking asking, List<Attachment> files, int room) implements Question {}

    /** Question 8, first half. */
    record ContactPage(Asking asking, List<Option> identities, Secret name, List<Option> ways) implements Question {}

    /** Question 8, second half. @param way what the address is for, for its label */
    record SafePage(
            Asking asking,
            String way,
            Secret address,
            List<Option> days,
            List<Option> hours,
            Secret who,
            Secret first,
            List<Option> message,
            List<Option> languages,
            List<Option> needs)
            implements Question {}

    /** Question 9. @param readers empty when nobody can read it yet */
    record WishesPage(Asking asking, List<Option> wants, List<Option> readers) implements Question {}
}
