package org.tayanych.correspondence;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;
import org.tayanych.complaints.Attachments;
import org.tayanych.complaints.Complaints;
import org.tayanych.hotline.OpenCase;
import org.tayanych.hotline.Timeline;
import org.tayanych.letters.LetterForm;
import org.tayanych.letters.LetterKind;
import org.tayanych.papers.Printed;
import org.tayanych.site.Bundles;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Language;

/** Letters that are made for a worker whose case is open. */
@Component
public class Correspondence {

    private final Complaints complaints;
    private final Attachments attachments;
    private final Timeline timeline;
    private final Bundles bundles;

    Correspondence(Complaints complaints, Attachments attachments, Timeline timeline, Bundles bundles) {
        this.complaints = complaints;
        this.attachments = attachments;
        this.timeline = timeline;
        this.bundles = bundles;
    }

    /** The form of a letter, with what the case knows. */
    public LetterForm begin(OpenCase opened, LetterKind kind, Language page) {
        LetterForm form = LetterForm.blank(kind, page);
        complaints.open(opened.id(), opened.key()).ifPresent(complaint ->
                Filling.fill(form.answers(), complaint.account(), opened.file().topics(), bundles.in(form.language())));
        return form;
    }

    /** Keeps a copy among the case's files. False, and nothing kept, when they are too many. Call it outside of a transaction. */
    public boolean keep(OpenCase opened, Printed printed) {
        try {
            return attachments.keep(opened.id(), opened.key(), null, Secret.of(printed.fileName()), printed.open())
                    instanceof Attachments.Outcome.Kept;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Writes down that a letter was made, which one, and what the worker said about the danger. */
    public void made(OpenCase opened, LetterKind kind, Danger danger, boolean kept) {
        String also = kept ? " correspondence.kept" : "";
        timeline.add(opened, "correspondence.entry.letter", kind.key() + " " + danger.key() + also);
    }
}
