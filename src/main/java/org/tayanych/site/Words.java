package org.tayanych.site;

import org.tayanych.vocabulary.Language;

/** Every word a page shows, in one language. Bundles live with their room: {@code rooms/<room>/words_<language>.properties}. */
public interface Words {

    Language language();

    /**
     * The text under this key, as an ICU message with {0}, {1}… filled in. A missing one comes in Russian and {@link
     * #missedSome} is true from then on. An unknown key is a bug and throws.
     */
    String say(String key, Object... arguments);

    boolean has(String key);

    /** Whether something had to be shown in Russian. */
    boolean missedSome();
}
