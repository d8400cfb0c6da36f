package org.tayanych.rights;

import java.util.List;

/**
 * The words of an article in one language.
 *
 * @param title two to four words, for the list from A to Z
 * @param question as a worker asks it
 * @param answer forty words at most
 * @param today three to five things to do now
 * @param limit by when, in plain words
 * @param papers what is needed, or helps to prove it
 * @param easy the same in very short sentences
 * @param ask what we do not know for sure and a worker must ask us about; empty when there is no such part
 * @param basis what it rests on besides provisions of a law pack, such as a convention; empty for nothing
 * @param found other words that people type when they look for it
 */
public record ArticleText(
        String title,
        String question,
        String answer,
        List<String> today,
        String limit,
        List<String> papers,
        List<String> easy,
        List<String> ask,
        List<String> basis,
        String found) {}
