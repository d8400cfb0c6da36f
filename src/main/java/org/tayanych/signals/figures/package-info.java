/** Counts of appeals that reached inspectorates, made from the rows. */
@NullMarked
@NamedInterface("figures")
package org.tayanych.signals.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
