package org.tayanych.directory.web;

import java.util.List;
import org.tayanych.directory.ChannelKind;
import org.tayanych.directory.Mark;
import org.tayanych.site.Option;
import org.tayanych.site.Page;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;
import org.tayanych.vocabulary.Language;

/** The form for a channel. */
public record ChannelPage(Shell shell, Problems problems, String service, Filled filled) implements Page {

    public List<Language> languagesWritten() {
        return Filled.WRITTEN;
    }

    public List<Option> kinds() {
        return Choices.of(shell.words(), ChannelKind.class, "directory.channel.kind.", Choices.first(filled, "kind"));
    }

    public List<Option> marks() {
        return Choices.of(shell.words(), Mark.class, "directory.mark.", Choices.first(filled, "mark"));
    }
}
