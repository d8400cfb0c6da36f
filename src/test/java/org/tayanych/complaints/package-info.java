/** Proofs of the room complaints. */
@NullMarked
package org.tayanych.complaints;

import org.jspecify.annotations.NullMarked;
