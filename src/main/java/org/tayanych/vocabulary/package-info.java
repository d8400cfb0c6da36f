/** Vocabulary: the words that three rooms share, and the code lists. No Spring, no SQL. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.tayanych.vocabulary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
