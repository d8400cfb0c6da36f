/** Proofs of the room files. */
@NullMarked
package org.tayanych.files;

import org.jspecify.annotations.NullMarked;
