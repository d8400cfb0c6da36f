package org.tayanych.calculations;

import java.util.List;
import java.util.Optional;

/** What somebody filled in, as text, before anybody knows whether it is right. Pages and the JSON door each have theirs. */
public interface Sheet {

    /** What stands in the field, trimmed; empty when nothing does. A day comes as ISO 8601. */
    Optional<String> text(String name);

    /** The texts of a list; an empty place is an empty text. Places at the end that hold nothing may be left out. */
    List<String> texts(String name);

    /** The rows of a list, a group as a list of one. A row in which nothing stands is empty, see {@link #blank}. */
    List<Sheet> rows(String name);

    /** Whether nothing stands in it at all. */
    boolean blank();
}
