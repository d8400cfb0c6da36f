package org.tayanych.law;

import java.util.List;
import org.tayanych.site.Words;

/**
 * One thing that is wrong with a data file, and where, so that whoever wrote it can mend it.
 *
 * @param line counted from 1; 0 when it is not about a line
 * @param path what stands there, from the outside in: {@code provisions › KG-PAY-LATE › versions › 1 › valid_from};
 *     empty when it is about the whole file
 * @param key of the sentence
 */
public record Flaw(String file, int line, String path, String key, List<Object> arguments) {

    static Flaw of(String file, String key, Object... arguments) {
        return new Flaw(file, 0, "", key, List.of(arguments));
    }

    /** The sentence with its place. */
    public String say(Words words) {
        String said = words.say(key, arguments.toArray());
        if (line == 0) {
            return file + ": " + said;
        }
        String place = words.say("law.flaw.place", file, String.valueOf(line));
        return path.isEmpty() ? place + ": " + said : place + ", " + path + ": " + said;
    }
}
