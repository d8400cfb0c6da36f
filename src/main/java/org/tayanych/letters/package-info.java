/**
 * Letters: papers that a worker hands in, in Kyrgyz and Russian, as PDF and DOCX. What was typed is checked, set into the letter
 * and given back; nothing is kept, nothing is logged. The texts are files that a lawyer can correct: {@code
 * rooms/letters/letters/<name>_<language>.txt}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"vocabulary", "vault", "papers", "site", "access", "law"})
package org.tayanych.letters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
