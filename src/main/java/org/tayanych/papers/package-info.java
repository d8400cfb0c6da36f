/**
 * Papers: a document that is printed or handed on, as tagged PDF and as DOCX. Rooms say what stands in it, block by block; what
 * it looks like is decided here. Nothing is kept.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"vocabulary"})
package org.tayanych.papers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
