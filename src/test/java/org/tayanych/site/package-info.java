/** Proofs of the room site. */
@NullMarked
package org.tayanych.site;

import org.jspecify.annotations.NullMarked;
