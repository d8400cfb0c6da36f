package org.tayanych.vocabulary;

/**
 * Where the law speaks of a topic, as a pointer for staff; never shown to a worker as advice.
 *
 * @param articles articles of the Labour Code of the Kyrgyz Republic of 2025, or the name of another norm
 * @param mark how sure we are
 */
public record LegalReference(String articles, Mark mark) {

    /** How sure we are of a legal fact. */
    public enum Mark {
        /** Read in the text of the law. */
        READ,
        /** Not read in the law yet: a lawyer must confirm it. */
        UNCONFIRMED,
        /** No norm is named. */
        NONE
    }

    static final LegalReference NONE = new LegalReference("", Mark.NONE);

    static LegalReference read(String articles) {
        return new LegalReference(articles, Mark.READ);
    }

    static LegalReference unconfirmed(String norm) {
        return new LegalReference(norm, Mark.UNCONFIRMED);
    }
}
