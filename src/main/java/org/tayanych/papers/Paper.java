package org.tayanych.papers;

import java.util.List;
import org.tayanych.vocabulary.Language;

/**
 * A document to be printed.
 *
 * @param language what a screen reader reads it in
 * @param title what a program that opens it shows above; the document's own heading is a block
 * @param blocks from top to bottom
 */
public record Paper(Language language, String title, List<Block> blocks) {

    public Paper {
        blocks = List.copyOf(blocks);
    }
}
