/** The pages of the calculators: answered on the spot, nothing kept, nothing in the address. */
@NullMarked
package org.tayanych.calculations.web;

import org.jspecify.annotations.NullMarked;
