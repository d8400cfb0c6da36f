package org.tayanych.papers;

import java.util.List;

/** A part of a paper. Texts are ready in the paper's language; a line feed in one begins a new line. */
public sealed interface Block {

    /** Where the heading stands. */
    enum Rank {
        /** The paper's name, at the left. One in a paper. */
        TITLE,
        /** The paper's name as letters to an office have it: in the middle. One in a paper. */
        CENTRED,
        SECTION,
        DETAIL
    }

    record Heading(Rank rank, String text) implements Block {}

    record Words(String text) implements Block {}

    /** A line in the middle, below a centred heading. */
    record Middle(String text) implements Block {}

    /** Who writes to whom: a narrow column at the right edge. */
    record Corner(List<String> lines) implements Block {}

    /** A list, with numbers or with dashes. */
    record Listing(boolean numbered, List<String> items) implements Block {}

    /** A table with a head; every row has as many cells. An empty cell is left to be filled by hand. */
    record Table(List<String> head, List<List<String>> rows) implements Block {}

    /** What has to be seen, in a frame. */
    record Frame(List<String> lines) implements Block {}

    /** The day at the left, the line to sign on and the name at the right. */
    record Signature(String day, String name) implements Block {}
}
