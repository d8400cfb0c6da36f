/** Proofs of the room drafts. */
@NullMarked
package org.tayanych.drafts;

import org.jspecify.annotations.NullMarked;
