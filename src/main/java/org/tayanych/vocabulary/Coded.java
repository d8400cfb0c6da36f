package org.tayanych.vocabulary;

import java.util.Optional;

/** An entry of a code list: its code is stable for good, never reused, and safe to rest in clear. */
public interface Coded {

    /** The code as it rests in the database and travels through the doors for machines. */
    String name();

    /** The list's name as it stands in word keys. */
    String list();

    /** Where its words live: {@code vocabulary.topic.B01}. */
    default String key() {
        return "vocabulary." + list() + "." + name();
    }

    /** The entry of this code; empty for anything that is no code of the list, whatever it is. */
    static <E extends Enum<E> & Coded> Optional<E> find(Class<E> list, String code) {
        for (E entry : list.getEnumConstants()) {
            if (entry.name().equals(code)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }
}
