/** Proofs of the calculators and time limits. */
@NullMarked
package org.tayanych.calculations;

import org.jspecify.annotations.NullMarked;
