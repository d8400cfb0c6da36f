package org.tayanych.sample;

import org.springframework.stereotype.Component;
import org.tayanych.referrals.Consents;
import org.tayanych.referrals.Received;
import org.tayanych.referrals.Referrals;
import org.tayanych.referrals.Sending;

/** The desks on both sides of a hand-over. */
@Component
@OnlyInTheSampleWorld
record HandOverDesks(Referrals referrals, Consents consents, Sending sending, Received received) {}
