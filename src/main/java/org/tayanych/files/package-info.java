/**
 * Files: what a file really is, told by its content, and a copy of it without hidden data. Streams in, streams out; no
 * Spring, no SQL, nothing is kept.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.tayanych.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
