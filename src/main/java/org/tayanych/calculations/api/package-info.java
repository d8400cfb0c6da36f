/** The JSON door of the calculators, under {@code /api/v1/law}. */
@NullMarked
package org.tayanych.calculations.api;

import org.jspecify.annotations.NullMarked;
