package org.tayanych.hotline.web;

import java.util.Arrays;
import java.util.List;
import org.tayanych.hotline.CaseFile;
import org.tayanych.hotline.CaseFrame;
import org.tayanych.site.Option;
import org.tayanych.site.Page;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.vault.Secret;
import org.tayanych.vocabulary.Urgency;

/** What a case is about, and how urgent it is and why. */
public record TriagePage(Shell shell, CaseFrame frame, TopicPick topics, Secret why, Problems problems) implements Page {

    public List<Option> urgencies() {
        return Arrays.stream(Urgency.values())
                .map(urgency -> Option.of(urgency.name(), say(urgency.key()), urgency == frame.file().urgency())
                        .hinted(say("hotline.urgency." + urgency)))
                .toList();
    }

    public List<Option> reasons() {
        return Arrays.stream(CaseFile.Reason.values())
                .map(reason -> Option.of(
                        reason.name(), say("hotline.reason." + reason), frame.file().reasons().contains(reason)))
                .toList();
    }
}
