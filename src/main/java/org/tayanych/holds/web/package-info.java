/** The panel of a case that says whether it is held, and why. */
@NullMarked
package org.tayanych.holds.web;

import org.jspecify.annotations.NullMarked;
