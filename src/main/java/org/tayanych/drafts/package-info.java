/**
 * Drafts: a worker tells what happened, one question on a page. Nothing typed is lost, and nothing can be read before it is
 * sent: a draft is sealed under a key that only the browser's cookie and the draft code hold, and vanishes after fourteen days.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"vocabulary", "audit", "vault", "clues", "site", "access", "complaints"})
package org.tayanych.drafts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
