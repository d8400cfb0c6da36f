/** Proofs of the room clues. */
@NullMarked
package org.tayanych.clues;

import org.jspecify.annotations.NullMarked;
