/** Complaints: a worker says what happened, keeps a receipt code, and follows everything with it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"vocabulary", "audit", "vault", "site", "site :: api", "notices", "access", "files"})
package org.tayanych.complaints;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
