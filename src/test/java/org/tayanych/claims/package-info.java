/** Proofs of the room {@code claims}. */
@NullMarked
package org.tayanych.claims;

import org.jspecify.annotations.NullMarked;
