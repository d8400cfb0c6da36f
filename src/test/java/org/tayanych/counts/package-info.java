/** Proofs of the room {@code counts}. */
@NullMarked
package org.tayanych.counts;

import org.jspecify.annotations.NullMarked;
