/** What a printed paper has to be: readable by programs and people, in every letter of ours. */
@NullMarked
package org.tayanych.papers;

import org.jspecify.annotations.NullMarked;
