package org.tayanych.backups;

import java.util.List;

/**
 * One table.
 *
 * @param name schema and name, quoted as SQL wants them
 * @param columns those that are stored, quoted; generated ones are made again by the database
 */
record Table(String name, List<String> columns) {

    String copyOut() {
        return "copy " + name + " (" + String.join(", ", columns) + ") to stdout (format binary)";
    }

    String copyIn() {
        return "copy " + name + " (" + String.join(", ", columns) + ") from stdin (format binary)";
    }
}
