package org.tayanych.drafts.web;

import java.util.List;
import org.tayanych.complaints.Attachment;
import org.tayanych.site.Option;
import org.tayanych.site.Page;
import org.tayanych.site.Problems;
import org.tayanych.site.Shell;

/** The short way: a voice message and a country. @param kept messages that arrived before something else was wrong */
public record VoicePage(Shell shell, Problems problems, List<Option> countries, List<Option> others, List<Attachment> kept)
        implements Page {}
