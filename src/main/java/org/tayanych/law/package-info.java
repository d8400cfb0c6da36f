/** Law: dated law packs, what the law said on a day, rates, conventions and gaps. */
@NullMarked
@ApplicationModule(allowedDependencies = {"vocabulary", "audit", "vault", "site", "notices", "access"})
package org.tayanych.law;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
