/** Letters: refusals, every letter in both languages and formats, and the public pages. */
@NullMarked
package org.tayanych.letters;

import org.jspecify.annotations.NullMarked;
