package org.tayanych.vault;

/**
 * A field that rests sealed. Each room lists its own in one enum; the name is bound into every seal, so what was sealed
 * for one field cannot be read as another.
 */
public interface SealedField {

    /** The enum's constant name: unique in the whole house (a house test checks it), never renamed. */
    String name();
}
