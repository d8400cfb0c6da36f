/** What is counted of accidents. */
@NullMarked
package org.tayanych.accidents.figures;

import org.jspecify.annotations.NullMarked;
