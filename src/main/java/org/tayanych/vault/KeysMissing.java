package org.tayanych.vault;

/** The house cannot start without its keys. The message is one sentence for the operator, and names no key. */
final class KeysMissing extends RuntimeException {

    KeysMissing(String sentence) {
        super(sentence);
    }
}
