package org.tayanych.letters;

import java.util.ArrayList;
import java.util.List;
import org.tayanych.papers.Block;

/** Lines that belong together become one block: a corner, a paragraph, a list. */
final class Gathered {

    private final List<Block> blocks;
    private final List<String> open = new ArrayList<>();
    private Template.Part part = Template.Part.TEXT;

    Gathered(List<Block> blocks) {
        this.blocks = blocks;
    }

    void add(Template.Part next, String words) {
        if (next == Template.Part.AND && !open.isEmpty()) {
            open.set(open.size() - 1, open.getLast() + " " + words);
            return;
        }
        if (next != part || next == Template.Part.TEXT) {
            close();
            part = next;
        }
        open.add(words);
    }

    /** What comes next stands alone. */
    void close() {
        if (open.isEmpty()) {
            return;
        }
        List<String> lines = List.copyOf(open);
        open.clear();
        blocks.add(switch (part) {
            case TO -> new Block.Corner(lines);
            case ITEM -> new Block.Listing(true, lines);
            case DASH -> new Block.Listing(false, lines);
            default -> new Block.Words(lines.getFirst());
        });
    }
}
