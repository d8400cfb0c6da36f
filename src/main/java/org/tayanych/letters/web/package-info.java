/** Pages of letters: which letter for what, one form each, and the file. */
@NullMarked
package org.tayanych.letters.web;

import org.jspecify.annotations.NullMarked;
