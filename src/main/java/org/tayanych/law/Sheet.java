package org.tayanych.law;

import tools.jackson.databind.JsonNode;

/**
 * One data file that was read and fits its schema.
 *
 * @param text as it was written, to find lines in
 */
record Sheet(String name, String text, JsonNode tree) {

    Spot top() {
        return new Spot(this, "", tree);
    }

    Flaw flaw(String pointer, String key, Object... arguments) {
        return new Flaw(name, Lines.of(text).at(pointer), readable(pointer), key, java.util.List.of(arguments));
    }

    /** The pointer in words: what has a code is called by it, everything else by its number, counted from 1. */
    private String readable(String pointer) {
        StringBuilder said = new StringBuilder();
        JsonNode node = tree;
        for (String step : pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/")) {
            boolean item = node.isArray();
            node = item ? node.path(number(step)) : node.path(step);
            String name = !item ? step : node.hasNonNull("code") ? node.path("code").asString() : String.valueOf(number(step) + 1);
            said.append(said.isEmpty() ? "" : " › ").append(name);
        }
        return said.toString();
    }

    private static int number(String step) {
        return step.matches("\\d{1,9}") ? Integer.parseInt(step) : -1;
    }
}
