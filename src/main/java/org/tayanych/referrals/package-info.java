/** Referrals: handing a worker, with consent, to an organisation that can help, and hearing back. */
@NullMarked
@ApplicationModule(allowedDependencies = {
    "vocabulary", "audit", "vault", "clues", "papers", "site", "notices", "access", "complaints", "hotline", "directory"
})
package org.tayanych.referrals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
