package org.tayanych.law;

import org.tayanych.vocabulary.Language;

/** The same words in Kyrgyz, Russian and English. Who reads another language reads them in Russian. */
public record Wording(String ky, String ru, String en) {

    public String in(Language language) {
        return switch (language) {
            case KY -> ky;
            case EN -> en;
            default -> ru;
        };
    }
}
