package org.tayanych.imports.web;

/** Lines of a CSV file for spreadsheets. */
final class Cells {

    private Cells() {
    }

    /**
     * Semicolons between, quotes where needed, CRLF at the end. A cell that a spreadsheet would take for a formula gets an
     * apostrophe before it.
     */
    static String line(String... cells) {
        StringBuilder line = new StringBuilder();
        for (int at = 0; at < cells.length; at++) {
            line.append(at == 0 ? "" : ";").append(cell(cells[at]));
        }
        return line.append("\r\n").toString();
    }

    private static String cell(String text) {
        String tame = !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean plain = tame.chars().noneMatch(letter -> ";,\"\t\r\n".indexOf(letter) >= 0);
        return plain ? tame : '"' + tame.replace("\"", "\"\"") + '"';
    }
}
