/** Proofs of the room {@code seminars}. */
@NullMarked
package org.tayanych.seminars;

import org.jspecify.annotations.NullMarked;
