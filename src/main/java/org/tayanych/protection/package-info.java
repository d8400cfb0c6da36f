/**
 * Protection: screening for forced labour, explained and never a verdict; and violence at work, in specialists' hands
 * alone. What is found here is sealed whole, is never shown to the worker as a label, and goes to no other program.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"vocabulary", "audit", "vault", "site", "notices", "access", "complaints", "hotline"})
package org.tayanych.protection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
