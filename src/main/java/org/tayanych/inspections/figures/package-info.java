/** Counts of inspections, findings and blocked visits, made from the rows. */
@NullMarked
@NamedInterface("figures")
package org.tayanych.inspections.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
