/** Proofs of the room {@code accidents}. */
@NullMarked
package org.tayanych.accidents;

import org.jspecify.annotations.NullMarked;
