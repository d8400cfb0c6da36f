/** Proofs of the calculators and time limits. */
@NullMarked
package org.tayanych.calculations.api;

import org.jspecify.annotations.NullMarked;
