package org.tayanych.drafts.web;

import java.util.List;
import org.tayanych.complaints.Attachment;
import org.tayanych.vault.Secret;

/**
 * Question 6.
 *
 * @param tone key of a sentence that suits what happened; empty for none
 * @param sounds voice messages that are kept already
 */
public record WordsPage(Asking asking, Secret words, String tone, List<Attachment> sounds) implements Question {}
