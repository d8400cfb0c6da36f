/** Sample: one believable sample world, invented from end to end, loaded on request. */
@NullMarked
@ApplicationModule(allowedDependencies = {"vocabulary", "audit", "vault", "site", "notices", "access", "directory", "complaints", "hotline", "referrals"})
package org.tayanych.sample;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
