package org.tayanych.drafts.web;

import java.util.List;
import org.tayanych.complaints.Attachment;

/** Question 7. @param room how many files may still come */
public record FilesPage(Asking asking, List<Attachment> files, int room) implements Question {}
