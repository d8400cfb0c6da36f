/** Proofs of the calculators and time limits. */
@NullMarked
package org.tayanych.calculations.web;

import org.jspecify.annotations.NullMarked;
