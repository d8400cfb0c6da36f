/** Counts of time limits kept and lost, made from the rows. */
@NullMarked
@NamedInterface("figures")
package org.tayanych.counsel.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
