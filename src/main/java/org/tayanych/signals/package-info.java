/**
 * Signals: complaints that were referred to an inspectorate, without the complainant. A signal has an id of its own and only
 * the codes that the worker agreed to hand over. Which referral it came from stands in one table that this room alone
 * reads ({@code Sources}), and no room below knows that signals exist: from a visit no way leads here.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "vocabulary", "audit", "vault", "site", "notices", "access", "law", "employers", "referrals", "inspections"
        })
package org.tayanych.signals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
